import { readFileSync } from 'node:fs';
import { readJson } from '../../../src/build/codebooks/json-text.ts';
import type { Point } from '../../../src/build/outlines/counties.ts';
import { readCounties } from '../../../src/build/outlines/counties.ts';
import { mapProjection } from '../../../src/build/outlines/map-projection.ts';
import { outlines } from '../../../src/build/outlines/outlines.ts';
import { CODEBOOKS } from '../parse/published-text.ts';
import type { GridPoint } from './path-rings.ts';
import { isInside, pathRings } from './path-rings.ts';
import { visvalingam } from './visvalingam.ts';

/** One px² of a map 600 px high, in square grid units. */
export const SQUARE_PIXEL = (1000 / 600) ** 2;

export const COUNTIES: Readonly<Record<string, readonly string[]>> = {
  'oslo-and-akershus': ['02', '03'],
  'hedmark-and-oppland': ['04', '05'],
  'south-eastern-norway': ['01', '06', '07', '08'],
  'agder-and-rogaland': ['09', '10', '11'],
  'western-norway': ['12', '14', '15'],
  trondelag: ['16', '17'],
  'northern-norway': ['18', '19', '20'],
};

const outlineFile = readJson(readFileSync('data/counties.geojson', 'utf8'));
if (!outlineFile.ok) throw new Error(JSON.stringify(outlineFile.faults));
export const counties = readCounties(outlineFile.json);
export const regionOfCounty = new Map(
  Object.entries(COUNTIES).flatMap(([region, numbers]) => numbers.map((number) => [number, region] as const)),
);
export const map = outlines(outlineFile.json, { counties: CODEBOOKS.counties, countyRegion: regionOfCounty });
export const shapes = new Map(map.regions.map(({ id, path }) => [id, pathRings(path)]));
const toGrid = mapProjection(counties);
const move = moveToFrame();

/** Where a place lies on the map, before simplification. */
export function onMap(place: Point): GridPoint {
  const [x, y] = toGrid(place);
  return [x + move[0], y + move[1]];
}

/** From the projection's grid to the frame of the regions: small islands beyond them are left out. */
function moveToFrame(): GridPoint {
  const drawn = cornersOf('trondelag');
  const island = visvalingam(hitra().map(toGrid), 4 * SQUARE_PIXEL).map((point) => point.map(Math.round));
  const moves = Array.from({ length: 400 }, (_, i): GridPoint => [-(i % 20), -Math.floor(i / 20)]);
  const fits = moves.filter(([dx, dy]) =>
    island.every(([x = 0, y = 0]) => drawn.has(String([x + dx, y + dy]))),
  );
  if (fits[0] && fits.length === 1) return fits[0];
  throw new Error(`Hitra fits the map in ${fits.length} places; one would be right`);
}

/** Every corner that is drawn of a region, as `x,y`. */
export function cornersOf(region: string): ReadonlySet<string> {
  return new Set((shapes.get(region) ?? []).flat().map(String));
}

/** A large island, whole in its county. */
function hitra(): readonly Point[] {
  const trondelag = counties.filter(({ number }) => regionOfCounty.get(number) === 'trondelag');
  const [ring] = trondelag
    .flatMap(({ polygons }) => polygons.flat())
    .filter((own) => isInside([8.8, 63.53], [own.slice(0, -1)]));
  if (!ring) throw new Error('Hitra lies in no polygon of Trøndelag');
  return ring;
}
