import { brotliCompressSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { County, Point } from '../../../src/build/outlines/counties.ts';
import type { GridPoint } from './path-rings.ts';
import { distanceTo, distanceToSides, isInside, ringArea, ringSides } from './path-rings.ts';
import { COUNTIES, counties, map, onMap, regionOfCounty, shapes } from './region-map.ts';

const BORDERS = [
  ['oslo-and-akershus', 'hedmark-and-oppland'],
  ['oslo-and-akershus', 'south-eastern-norway'],
  ['hedmark-and-oppland', 'south-eastern-norway'],
  ['hedmark-and-oppland', 'western-norway'],
  ['hedmark-and-oppland', 'trondelag'],
  ['south-eastern-norway', 'agder-and-rogaland'],
  ['south-eastern-norway', 'western-norway'],
  ['agder-and-rogaland', 'western-norway'],
  ['western-norway', 'trondelag'],
  ['trondelag', 'northern-norway'],
];

const TOWNS: readonly (readonly [town: string, longitude: number, latitude: number, region: string])[] = [
  ['Oslo', 10.75, 59.92, 'oslo-and-akershus'],
  ['Lillestrøm', 11.05, 59.96, 'oslo-and-akershus'],
  ['Hamar', 11.07, 60.8, 'hedmark-and-oppland'],
  ['Lillehammer', 10.47, 61.12, 'hedmark-and-oppland'],
  ['Drammen', 10.2, 59.74, 'south-eastern-norway'],
  ['Skien', 9.61, 59.21, 'south-eastern-norway'],
  ['Sarpsborg', 11.11, 59.28, 'south-eastern-norway'],
  ['Kristiansand', 8.0, 58.15, 'agder-and-rogaland'],
  ['Stavanger', 5.73, 58.97, 'agder-and-rogaland'],
  ['Bergen', 5.33, 60.39, 'western-norway'],
  ['Førde', 5.86, 61.45, 'western-norway'],
  ['Molde', 7.16, 62.74, 'western-norway'],
  ['Trondheim', 10.4, 63.42, 'trondelag'],
  ['Røros', 11.38, 62.57, 'trondelag'],
  ['Namsos', 11.5, 64.47, 'trondelag'],
  ['Mosjøen', 13.19, 65.84, 'northern-norway'],
  ['Tromsø', 18.96, 69.65, 'northern-norway'],
  ['Kautokeino', 23.04, 69.01, 'northern-norway'],
  ['Kirkenes', 30.05, 69.72, 'northern-norway'],
];

/** Of the seven paths, one a line. */
const BROTLI_BUDGET = 2700;

describe('the map of the regions', () => {
  it('has the seven regions in the order asked for', () => {
    expect(map.regions.map(({ id }) => id)).toEqual(Object.keys(COUNTIES));
  });

  it('fills its frame, about 1000 units tall', () => {
    const points = [...shapes.values()].flat(2);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]).toEqual([
      0,
      0,
      map.width,
      map.height,
    ]);
    expect(Math.abs(map.height - 1000)).toBeLessThanOrEqual(5);
  });

  it.each(TOWNS)('has %s in its region', (_, longitude, latitude, region) => {
    const place = onMap([longitude, latitude]);
    const distances = [...shapes].map(([id, rings]) => ({ id, distance: distanceTo(place, rings) }));
    const nearest = distances.reduce((a, b) => (b.distance < a.distance ? b : a));
    expect(nearest.id).toBe(region);
    // 5 km: towns lie by fjords that the simplification widens or narrows.
    expect(nearest.distance).toBeLessThan(3.5);
  });

  it.each([
    ['Jan Mayen', -8.3, 71],
    ['Bear Island', 19, 74.4],
    ['Svalbard', 16, 78],
  ])('has nothing near %s', (_, longitude, latitude) => {
    const place = onMap([longitude, latitude]);
    for (const rings of shapes.values()) expect(distanceTo(place, rings)).toBeGreaterThan(100);
  });

  it('gives every region the area that its counties have on the globe', () => {
    const steradians = new Map<string, number>();
    for (const county of counties) {
      const region = regionOfCounty.get(county.number) ?? '';
      steradians.set(region, (steradians.get(region) ?? 0) + areaOnGlobe(county));
    }
    const drawn = new Map([...shapes].map(([id, rings]) => [id, sum(rings.map(ringArea))]));
    const scale = sum([...drawn.values()]) / sum([...steradians.values()]);
    for (const [id, area] of drawn) {
      const exact = (steradians.get(id) ?? 0) * scale;
      expect(Math.abs(area / exact - 1), id).toBeLessThan(0.02);
    }
  });

  it('takes few bytes', () => {
    expect(brotliCompressSync(map.regions.map(({ path }) => path).join('\n')).length).toBeLessThanOrEqual(
      BROTLI_BUDGET,
    );
  });

  it('draws no step of no length', () => {
    const lengths = [...shapes.values()]
      .flat()
      .flatMap(ringSides)
      .map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]));
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });
});

describe('the centres', () => {
  it('lie well inside their own region', () => {
    for (const { id, center } of map.regions) {
      const rings = shapes.get(id) ?? [];
      expect(isInside(center, rings), id).toBe(true);
      expect(distanceToSides(center, rings), id).toBeGreaterThan(15);
      expect(center.every(Number.isInteger)).toBe(true);
    }
  });

  it('leave room for a figure of 70 by 30 and a circle of radius 44 each', () => {
    const centers = map.regions.map(({ center }) => center);
    for (const [i, [ax, ay]] of centers.entries()) {
      for (const [bx, by] of centers.slice(i + 1)) {
        expect(Math.abs(ax - bx) >= 70 || Math.abs(ay - by) >= 30).toBe(true);
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual(88);
      }
    }
  });
});

describe('shared borders', () => {
  const sides = new Map(
    [...shapes].map(([id, rings]) => [id, new Set(rings.flatMap(ringSides).map(sideKey))]),
  );

  it('run between the regions that touch on the ground, and no others', () => {
    const touching = [...sides].flatMap(([a, own], i) =>
      [...sides]
        .slice(i + 1)
        .filter(([, other]) => [...own].some((side) => other.has(side)))
        .map(([b]) => [a, b]),
    );
    expect(touching).toEqual(BORDERS);
  });

  it('leave neither gap nor overlap', () => {
    const mainland = [...shapes.values()].map((rings) =>
      rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a)),
    );
    const corners = new Set(mainland.flat().map(String));
    // A bay whose mouth is narrower than a unit is shut in by a corner that its ring passes twice.
    const lakes = sum(mainland.map((ring) => ring.length - new Set(ring.map(String)).size));
    const edges = new Set(mainland.flatMap(ringSides).map(sideKey));
    // Euler: a connected plane map of n faces has V - E + n = 1, those that no region covers counted in.
    expect(corners.size - edges.size + mainland.length + lakes).toBe(1);
  });
});

function areaOnGlobe({ polygons }: County): number {
  return sum(polygons.map((polygon) => geoArea({ type: 'Polygon', coordinates: polygon.map(mutable) })));
}

function sideKey([a, b]: readonly [GridPoint, GridPoint]): string {
  return [String(a), String(b)].sort().join(' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mutable(ring: readonly Point[]): [number, number][] {
  return ring.map(([x, y]) => [x, y]);
}
