import { geoArea } from 'd3-geo';

export type Point = readonly [number, number];

/** A closed ring: the last point repeats the first. */
export type Ring = readonly Point[];

/** The exterior ring, then the holes. */
export type Polygon = readonly Ring[];

export interface County {
  /** Statistics Norway's two-digit number, `01` to `20`. */
  readonly number: string;
  /** In degrees of longitude and latitude; exteriors run clockwise, as d3-geo wants them. */
  readonly polygons: readonly Polygon[];
}

/**
 * Reads the features of `data/counties.geojson`, parsed from JSON.
 * Throws an error that names the feature, what is wrong with it, and what would be right.
 */
export function readCounties(geojson: unknown): readonly County[] {
  if (!isObject(geojson) || geojson.type !== 'FeatureCollection' || !Array.isArray(geojson.features)) {
    throw outlineError('no features; a GeoJSON FeatureCollection would be right');
  }
  const counties = geojson.features.map(readCounty);
  counties.forEach(({ number }, index) => {
    const first = counties.findIndex((county) => county.number === number);
    if (first < index) {
      throw outlineError(
        `features ${first + 1} and ${index + 1}: both are county ${number}; one of them would be right`,
      );
    }
  });
  return counties;
}

/** An error in the outlines, with the name of their file. */
export function outlineError(message: string): Error {
  return new Error(`data/counties.geojson: ${message}`);
}

function readCounty(feature: unknown, index: number): County {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
  const { county } = properties;
  if (typeof county !== 'string' || !/^\d\d$/.test(county)) {
    throw outlineError(
      `feature ${index + 1}: property "county" is ${JSON.stringify(county)}; a text of two digits would be right`,
    );
  }
  const geometry = isObject(feature) && isObject(feature.geometry) ? feature.geometry : {};
  return { number: county, polygons: readPolygons(geometry, `feature ${index + 1} (county ${county})`) };
}

function readPolygons({ type, coordinates }: Record<string, unknown>, where: string): readonly Polygon[] {
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw outlineError(
      `${where}: the geometry is ${JSON.stringify(type)}; a Polygon or MultiPolygon would be right`,
    );
  }
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  return nonEmptyList(polygons, `${where}: no polygons`).map((polygon, p) =>
    nonEmptyList(polygon, `${where}: polygon ${p + 1} has no rings`).map((ring, r) =>
      readRing(ring, r === 0, `${where}: polygon ${p + 1}, ring ${r + 1}`),
    ),
  );
}

function readRing(input: unknown, exterior: boolean, where: string): Ring {
  const ring = nonEmptyList(input, `${where}: no points`).map((point) => {
    if (!isPosition(point)) {
      throw outlineError(
        `${where}: ${JSON.stringify(point)} is no point; [longitude, latitude] would be right`,
      );
    }
    return point;
  });
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw outlineError(
      `${where}: not closed; four or more points, the last equal to the first, would be right`,
    );
  }
  // Against its rule, d3-geo takes the ring for the rest of the globe.
  if (exterior && geoArea({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] }) > 2 * Math.PI) {
    throw outlineError(`${where}: it runs counter-clockwise; a clockwise exterior would be right`);
  }
  return ring;
}

function nonEmptyList(value: unknown, complaint: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw outlineError(`${complaint}; a list of at least one would be right`);
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
