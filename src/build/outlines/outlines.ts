import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { planarRingArea } from 'topojson-simplify';
import { reversedAreas } from './border-direction.ts';
import { bordersOnGrid } from './border-grid.ts';
import { simplifyBorders } from './border-simplification.ts';
import type { County, Point, Polygon, Ring } from './counties.ts';
import { outlineError, readCounties } from './counties.ts';
import { GRID_HEIGHT, mapProjection } from './map-projection.ts';
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
  /** In the order of `regionOfCounty`. */
  readonly regions: readonly RegionOutline[];
}

/** One px² of a map 600 px high, in square grid units. */
const SQUARE_PIXEL = (GRID_HEIGHT / 600) ** 2;

/** Smaller islands are left out. */
const LEAST_ISLAND = 3 * SQUARE_PIXEL;

/** See `simplifyBorders`. */
const LEAST_TRIANGLE = 3 * SQUARE_PIXEL;

/**
 * The map of the regions, from the county outlines: `data/counties.geojson`, parsed from JSON.
 * `regionOfCounty` gives the region id of every county number. Throws an error that names the feature or the
 * county, and what would be right, where the two do not fit each other or the outlines are not as they should be.
 */
export function outlines(counties: unknown, regionOfCounty: ReadonlyMap<string, string>): Outlines {
  const land = readCounties(counties);
  checkCounties(land, regionOfCounty);
  const exact = regionBorders(land, regionOfCounty, mapProjection(land), LEAST_ISLAND);
  const borders = bordersOnGrid(simplifyBorders(exact, LEAST_TRIANGLE));
  const shapes = [...borders.areas].map(([id, area]) => {
    const { coordinates } = feature(borders.topology, area).geometry;
    return { id, polygons: coordinates.map(readPolygon).filter((polygon) => exteriorArea(polygon) > 0) };
  });
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

function checkCounties(counties: readonly County[], regionOfCounty: ReadonlyMap<string, string>): void {
  const known = [...regionOfCounty.keys()].join(', ');
  counties.forEach(({ number }, index) => {
    if (regionOfCounty.has(number)) return;
    throw outlineError(
      `feature ${index + 1}: county ${number} belongs to no region; one of ${known} would be right`,
    );
  });
  for (const [number, region] of regionOfCounty) {
    if (counties.some((county) => county.number === number)) continue;
    throw outlineError(
      `county ${number} of ${region} is missing; a feature with "county": "${number}" would be right`,
    );
  }
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
