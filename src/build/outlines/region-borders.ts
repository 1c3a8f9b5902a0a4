import type { MultiPolygon as Shape } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarRingArea } from 'topojson-simplify';
import type { MultiPolygon, Objects, Topology } from 'topojson-specification';
import type { County, Point } from './counties.ts';

/**
 * The borders of some areas as arcs. A border of two areas is one arc, so that what is done to it is done to
 * both; an area names its arcs by index, `~index` where its ring runs against the arc.
 */
export interface Borders {
  /** Its arcs alone; what they bound stands in `areas`. */
  readonly topology: Topology<Objects>;
  readonly areas: ReadonlyMap<string, MultiPolygon>;
}

/**
 * Projects the counties and merges them to regions: borders between counties of one region vanish. Polygons
 * of less than `leastIsland`, in square units of the projection, are left out.
 */
export function regionBorders(
  counties: readonly County[],
  regionOfCounty: ReadonlyMap<string, string>,
  project: (place: Point) => Point,
  leastIsland: number,
): Borders {
  const { topology: countyTopology, areas } = bordersOf(
    counties.map((county) => [county.number, projectedShape(county, project)]),
  );
  const regions = [...new Set(regionOfCounty.values())].map((region): [string, Shape] => {
    const members = [...areas].filter(([county]) => regionOfCounty.get(county) === region);
    const { type, coordinates } = merge(
      countyTopology,
      members.map(([, area]) => area),
    );
    return [
      region,
      { type, coordinates: coordinates.filter((polygon) => exteriorArea(polygon) >= leastIsland) },
    ];
  });
  // A topology of their own: the ends of the borders that vanished need not be points of the regions.
  return bordersOf(regions);
}

function projectedShape({ polygons }: County, project: (place: Point) => Point): Shape {
  const coordinates = polygons.map((polygon) =>
    polygon.map((ring) => ring.map((place) => [...project(place)])),
  );
  return { type: 'MultiPolygon', coordinates };
}

function bordersOf(shapes: readonly (readonly [id: string, shape: Shape])[]): Borders {
  const { arcs, objects } = topology(Object.fromEntries(shapes));
  const areas = new Map<string, MultiPolygon>();
  for (const [id] of shapes) {
    const object = objects[id];
    if (object?.type === 'MultiPolygon') areas.set(id, { type: object.type, arcs: object.arcs });
  }
  return { topology: { type: 'Topology', arcs, objects: {} }, areas };
}

function exteriorArea([exterior = []]: readonly (readonly (readonly number[])[])[]): number {
  return planarRingArea(exterior.map(([x = 0, y = 0]) => [x, y]));
}
