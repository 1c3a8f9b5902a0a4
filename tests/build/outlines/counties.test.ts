import { describe, expect, it } from 'vitest';
import { readCounties } from '../../../src/build/outlines/counties.ts';
import { outlines } from '../../../src/build/outlines/outlines.ts';

const SQUARE = [
  [
    [10, 60],
    [10, 61],
    [12, 61],
    [12, 60],
    [10, 60],
  ],
];

function county(number: unknown, geometry: unknown = { type: 'Polygon', coordinates: SQUARE }): unknown {
  return { type: 'Feature', properties: { county: number }, geometry };
}

function collection(...features: readonly unknown[]): unknown {
  return { type: 'FeatureCollection', features };
}

describe('readCounties', () => {
  it('reads polygons and multipolygons alike', () => {
    const many = { type: 'MultiPolygon', coordinates: [SQUARE, SQUARE] };
    const read = readCounties(collection(county('02'), county('03', many)));
    expect(read).toEqual([
      { number: '02', polygons: [SQUARE] },
      { number: '03', polygons: [SQUARE, SQUARE] },
    ]);
  });

  const ring = SQUARE[0] ?? [];
  const polygon = (...rings: readonly unknown[]): unknown =>
    collection(county('03', { type: 'Polygon', coordinates: rings }));

  it.each([
    ['no GeoJSON', null, 'no features; a GeoJSON FeatureCollection would be right'],
    [
      'no county number',
      collection(county('02'), county(3)),
      'feature 2: property "county" is 3; a text of two digits',
    ],
    ['a county twice', collection(county('02'), county('02')), 'features 1 and 2: both are county 02'],
    [
      'a point',
      collection(county('03', { type: 'Point', coordinates: [10, 60] })),
      'feature 1 (county 03): the geometry is "Point"; a Polygon or MultiPolygon would be right',
    ],
    [
      'no geometry',
      collection(county('03', null)),
      'feature 1 (county 03): the geometry is undefined; a Polygon',
    ],
    ['no rings', polygon(), 'feature 1 (county 03): polygon 1 has no rings; a list of at least one'],
    ['a word for a point', polygon(['Oslo']), 'polygon 1, ring 1: "Oslo" is no point; [longitude, latitude]'],
    ['a place off the globe', polygon([[10, 91]]), 'polygon 1, ring 1: [10,91] is no point'],
    ['an open ring', polygon(ring.slice(0, -1)), 'polygon 1, ring 1: not closed; four or more points'],
    [
      'a ring the wrong way round',
      polygon(ring.toReversed()),
      'polygon 1, ring 1: it runs counter-clockwise; a clockwise',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => readCounties(input)).toThrow(message);
    expect(() => readCounties(input)).toThrow(/^data\/counties\.geojson: /);
  });
});

describe('outlines of counties that do not fit the regions', () => {
  it('names a county that is missing', () => {
    const regions = new Map([
      ['02', 'oslo-and-akershus'],
      ['16', 'trondelag'],
    ]);
    expect(() => outlines(collection(county('02')), regions)).toThrow(
      'county 16 of trondelag is missing; a feature with "county": "16" would be right',
    );
  });

  it('names a county that no region has', () => {
    const regions = new Map([
      ['02', 'oslo-and-akershus'],
      ['03', 'oslo-and-akershus'],
    ]);
    expect(() => outlines(collection(county('02'), county('13')), regions)).toThrow(
      'feature 2: county 13 belongs to no region; one of 02, 03 would be right',
    );
  });
});
