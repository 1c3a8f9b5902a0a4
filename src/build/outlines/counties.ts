import { geoArea } from 'd3-geo';
import type { JsonPath, JsonText } from '../codebooks/json-text.ts';
import { DataError } from '../parse/data-error.ts';
import { inFile } from '../parse/fault.ts';

export type Point = readonly [number, number];

/** A closed ring: the last point repeats the first. */
export type Ring = readonly Point[];

/** The exterior ring, then the holes. */
export type Polygon = readonly Ring[];

/** A county's outline, and what the file says of it. */
export interface County {
  /** Statistics Norway's two-digit number, `01` to `20`. */
  readonly number: string;
  readonly name: unknown;
  readonly nuts: unknown;
  /** In degrees of longitude and latitude; exteriors run clockwise, as d3-geo wants them. */
  readonly polygons: readonly Polygon[];
}

/** The outlines, as their faults name the file. */
export const OUTLINES_FILE = 'data/counties.geojson';

/**
 * Reads the features of `data/counties.geojson`.
 * @throws DataError that names the feature, what is wrong with it, and what would be right.
 */
export function readCounties(json: JsonText): readonly County[] {
  const { value } = json;
  if (!isObject(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    throw outlineError(json, [], 'no features; a GeoJSON FeatureCollection would be right');
  }
  const counties = value.features.map((feature, index) =>
    readCounty(feature, { json, path: ['features', index], name: `feature ${index + 1}` }),
  );
  counties.forEach(({ number }, index) => {
    const first = counties.findIndex((county) => county.number === number);
    if (first === index) return;
    const both = `features ${first + 1} and ${index + 1}: both are county ${number}`;
    throw outlineError(json, countyPath(index, 'county'), `${both}; one of them would be right`);
  });
  return counties;
}

/** Where a property of a county stands in the file. */
export function countyPath(index: number, property: 'county' | 'name' | 'nuts3'): JsonPath {
  return ['features', index, 'properties', property];
}

/** The error of the outlines at a place of their file. */
export function outlineError({ faultAt }: JsonText, path: JsonPath, message: string): DataError {
  return new DataError(inFile(OUTLINES_FILE, [faultAt(path, message)]));
}

/** A part of the file: where it stands, and what messages call it. */
interface Part {
  readonly json: JsonText;
  readonly path: JsonPath;
  readonly name: string;
}

function partAt(part: Part, step: string | number, name = part.name): Part {
  return { ...part, path: [...part.path, step], name };
}

function errorAt({ json, path, name }: Part, message: string): DataError {
  return outlineError(json, path, `${name}: ${message}`);
}

function readCounty(feature: unknown, part: Part): County {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
  const { county, name, nuts3 } = properties;
  if (typeof county !== 'string' || !/^\d\d$/.test(county)) {
    const message = `property "county" is ${JSON.stringify(county)}; a text of two digits would be right`;
    throw errorAt(partAt(partAt(part, 'properties'), 'county'), message);
  }
  const geometry = isObject(feature) && isObject(feature.geometry) ? feature.geometry : {};
  const polygons = readPolygons(geometry, partAt(part, 'geometry', `${part.name} (county ${county})`));
  return { number: county, name, nuts: nuts3, polygons };
}

function readPolygons({ type, coordinates }: Record<string, unknown>, part: Part): readonly Polygon[] {
  const place = partAt(part, 'coordinates');
  switch (type) {
    case 'Polygon':
      return [readPolygon(coordinates, { ...place, name: `${part.name}: polygon 1` })];
    case 'MultiPolygon':
      return nonEmptyList(coordinates, place, 'no polygons').map((polygon, p) =>
        readPolygon(polygon, partAt(place, p, `${part.name}: polygon ${p + 1}`)),
      );
    default:
      throw errorAt(
        part,
        `the geometry is ${JSON.stringify(type)}; a Polygon or MultiPolygon would be right`,
      );
  }
}

function readPolygon(input: unknown, part: Part): Polygon {
  return nonEmptyList(input, part, 'no rings').map((ring, r) =>
    readRing(ring, r === 0, partAt(part, r, `${part.name}, ring ${r + 1}`)),
  );
}

function readRing(input: unknown, exterior: boolean, part: Part): Ring {
  const ring = nonEmptyList(input, part, 'no points').map((point, index) => {
    if (isPosition(point)) return point;
    const message = `${JSON.stringify(point)} is no point; [longitude, latitude] would be right`;
    throw errorAt(partAt(part, index), message);
  });
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw errorAt(part, 'not closed; four or more points, the last equal to the first, would be right');
  }
  // Against its rule, d3-geo takes the ring for the rest of the globe.
  if (exterior && geoArea({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] }) > 2 * Math.PI) {
    throw errorAt(part, 'it runs counter-clockwise; a clockwise exterior would be right');
  }
  return ring;
}

function nonEmptyList(value: unknown, part: Part, complaint: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw errorAt(part, `${complaint}; a list of at least one would be right`);
}

function isPosition(value: unknown): value is Point {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((degrees) => typeof degrees === 'number' && Math.abs(degrees) <= 180) &&
    Math.abs(Number(value[1])) <= 90
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
