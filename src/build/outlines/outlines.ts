import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { planarRingArea } from 'topojson-simplify';
import { reversedAreas } from './border-direction.ts';
import { bordersOnGrid } from './border-grid.ts';
import { simplifyBorders } from './border-simplification.ts';
import type { JsonText } from '../codebooks/json-text.ts';
import type { Point, Polygon, Ring } from './counties.ts';
import { outlineError, readCounties } from './counties.ts';
import { GRID_HEIGHT, mapProjection } from './map-projection.ts';
import type { OutlineCodebooks } from './outline-checks.ts';
import { checkOutlines } from './outline-checks.ts';
import { regionBorders } from './region-borders.ts';
import { relativePath } from '../document/relative-path.ts';

interface RegionOutline {
  /** Slug: `trondelag`. */
  readonly id: string;
  /** SVG path data, `m…z` a ring. */
  readonly path: string;
  /** The same as corners: of each polygon the outer ring, then its holes. */
  readonly rings: readonly Ring[];
  /** Where a callout points to: the point of the largest polygon that is farthest from its border. */
  readonly center: Point;
}

/** In whole grid units, y downwards; the regions fill the frame from 0 to `width` and `height`. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  /** In the order of the codebook. */
  readonly regions: readonly RegionOutline[];
}

/** One px² of a map 600 px high, in square grid units. */
const SQUARE_PIXEL = (GRID_HEIGHT / 600) ** 2;

/** How much of the outlines is drawn. */
interface Detail {
  /** Grid units of the drawing in one of the projection. */
  readonly scale: number;
  /** Smaller islands are left out, in square grid units of the drawing. */
  readonly leastIsland: number;
  /** In the same units; see `simplifyBorders`. */
  readonly leastTriangle: number;
}

const WHOLE: Detail = { scale: 1, leastIsland: 3 * SQUARE_PIXEL, leastTriangle: 4 * SQUARE_PIXEL };

/** For maps of some 100 px, of which a page has many: a tenth of the bytes. */
const SMALL: Detail = { scale: 0.16, leastIsland: 8, leastTriangle: 3 };

/**
 * The map of the regions, from the county outlines of `data/counties.geojson`.
 * @throws DataError where the outlines are not as they should be, or do not fit the codebooks.
 */
export function outlines(json: JsonText, codebooks: OutlineCodebooks): Outlines {
  return drawn(json, codebooks, WHOLE);
}

/** The same for small maps: coarser, in units that are larger. @throws as {@link outlines} does. */
export function smallOutlines(json: JsonText, codebooks: OutlineCodebooks): Outlines {
  return drawn(json, codebooks, SMALL);
}

function drawn(
  json: JsonText,
  codebooks: OutlineCodebooks,
  { scale, leastIsland, leastTriangle }: Detail,
): Outlines {
  const { countyRegion } = codebooks;
  const land = readCounties(json);
  checkOutlines(json, land, codebooks);
  const projection = mapProjection(land);
  const project = (place: Point): Point => {
    const [x, y] = projection(place);
    return [x * scale, y * scale];
  };
  const exact = regionBorders(land, countyRegion, project, leastIsland);
  const borders = bordersOnGrid(simplifyBorders(exact, leastTriangle));
  const shapes = [...borders.areas].map(([id, area]) => {
    const { coordinates } = feature(borders.topology, area).geometry;
    return { id, polygons: coordinates.map(readPolygon).filter((polygon) => exteriorArea(polygon) > 0) };
  });
  for (const { id, polygons } of shapes) {
    if (polygons.length > 0) continue;
    const message = `region ${id} has no area: what its counties have is less than the map can show`;
    throw outlineError(
      json,
      ['features', land.findIndex(({ number }) => countyRegion.get(number) === id)],
      message,
    );
  }
  const points = shapes.flatMap(({ polygons }) => polygons.flat(2));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const reversed = reversedAreas(borders);
  return {
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
    regions: shapes.map(({ id, polygons }) => {
      const moved = polygons.map((polygon) =>
        polygon.map((ring) => ring.map(([x, y]): Point => [x - left, y - top])),
      );
      return { id, path: pathOf(moved, reversed.has(id)), rings: moved.flat(), center: centerOf(moved) };
    }),
  };
}

/** From north to south, so that the steps from island to island are short. */
function pathOf(polygons: readonly Polygon[], reverse: boolean): string {
  const rings = polygons.flat().map((ring) => (reverse ? ring.toReversed() : ring));
  return relativePath(rings.toSorted(([[, a] = [0, 0]], [[, b] = [0, 0]]) => a - b));
}

function centerOf(polygons: readonly Polygon[]): Point {
  const largest = polygons.reduce((a, b) => (exteriorArea(b) > exteriorArea(a) ? b : a));
  const [x, y] = polylabel(largest, 0.5);
  return [Math.round(x), Math.round(y)];
}

function exteriorArea([exterior = []]: Polygon): number {
  return planarRingArea(exterior.map(([x, y]) => [x, y]));
}

function readPolygon(rings: readonly (readonly (readonly number[])[])[]): Polygon {
  return rings.map((ring): Ring => ring.map(([x = 0, y = 0]): Point => [x, y]));
}
