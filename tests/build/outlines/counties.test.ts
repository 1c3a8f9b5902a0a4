import { describe, expect, it } from 'vitest';
import type { JsonText } from '../../../src/build/codebooks/json-text.ts';
import { readJson } from '../../../src/build/codebooks/json-text.ts';
import { readCounties } from '../../../src/build/outlines/counties.ts';
import { outlines } from '../../../src/build/outlines/outlines.ts';
import { CODEBOOKS } from '../parse/published-text.ts';

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
  const entry = CODEBOOKS.counties.get(String(number));
  return { type: 'Feature', properties: { county: number, name: entry?.name, nuts3: entry?.nuts }, geometry };
}

/** The square that many degrees to the east. */
function square(east: number): unknown {
  return { type: 'Polygon', coordinates: SQUARE.map((ring) => ring.map(([x = 0, y = 0]) => [x + east, y])) };
}

/** The features as a file, one a line below the first. */
function collection(...features: readonly unknown[]): JsonText {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return jsonOf(`{"type":"FeatureCollection","features":[\n${lines}]}`);
}

function jsonOf(text: string): JsonText {
  const read = readJson(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.json;
}

describe('readCounties', () => {
  it('reads polygons and multipolygons alike', () => {
    const many = { type: 'MultiPolygon', coordinates: [SQUARE, SQUARE] };
    const read = readCounties(collection(county('02'), county('03', many)));
    expect(read).toEqual([
      { number: '02', name: 'Akershus', nuts: 'NO012', polygons: [SQUARE] },
      { number: '03', name: 'Oslo', nuts: 'NO011', polygons: [SQUARE, SQUARE] },
    ]);
  });

  const ring = SQUARE[0] ?? [];
  const polygon = (...rings: readonly unknown[]): JsonText =>
    collection(county('03', { type: 'Polygon', coordinates: rings }));

  it.each([
    ['no GeoJSON', jsonOf('null'), 'no features; a GeoJSON FeatureCollection would be right'],
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
    ['no rings', polygon(), 'feature 1 (county 03): polygon 1: no rings; a list of at least one'],
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
    expect(() => readCounties(input)).toThrow(/^data\/counties\.geojson:\d+:\d+: /);
  });
});

describe('outlines that do not fit the codebooks or each other', () => {
  const thrown = (json: JsonText, regions: readonly (readonly [county: string, region: string])[]) => {
    try {
      outlines(json, { counties: CODEBOOKS.counties, countyRegion: new Map(regions) });
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const oslo = [
    ['02', 'oslo-and-akershus'],
    ['03', 'oslo-and-akershus'],
  ] as const;

  it('names a county that is missing', () => {
    expect(thrown(collection(county('02')), [...oslo.slice(0, 1), ['16', 'trondelag']])).toBe(
      'data/counties.geojson:1:40: county 16 of trondelag is missing; a feature with "county": "16" would be right',
    );
  });

  it('names a county that no region has', () => {
    expect(thrown(collection(county('02'), county('13')), oslo)).toBe(
      'data/counties.geojson:3:42: feature 2: county 13 belongs to no region; one of 02, 03 would be right',
    );
  });

  it('names a county under another name or code than its number has', () => {
    const moved = JSON.parse(JSON.stringify(county('03')).replace('NO011', 'NO012'));
    expect(thrown(collection(county('02'), moved), oslo)).toBe(
      'data/counties.geojson:3:69: feature 2: "nuts3" of county 03 is "NO012" here, "NO011" in data/counties.csv',
    );
  });

  it('names outlines that cross, another or themselves; those that share a border do not', () => {
    expect(thrown(collection(county('02', square(0)), county('03', square(2))), oslo)).toBe('');
    const high = {
      type: 'Polygon',
      coordinates: [
        [
          ...[
            [11, 59],
            [11, 60.5],
            [13, 60.5],
            [13, 59],
            [11, 59],
          ],
        ],
      ],
    };
    expect(thrown(collection(county('02'), county('03', high)), oslo)).toMatch(
      /^data\/counties\.geojson:[23]:\d+: feature [12] \(county 0[23]\): its outline crosses that of county 0[23] near /,
    );
    const bow = {
      type: 'Polygon',
      coordinates: [
        [
          [20, 60],
          [22, 61.5],
          [22, 60],
          [20, 61],
          [20, 60],
        ],
      ],
    };
    expect(thrown(collection(county('02'), county('03', bow)), oslo)).toContain(
      'its outline crosses itself near [',
    );
  });

  it('names a region that has no area left on the map', () => {
    const speck = {
      type: 'Polygon',
      coordinates: [
        [
          [20, 60],
          [20, 60.001],
          [20.001, 60.001],
          [20.001, 60],
          [20, 60],
        ],
      ],
    };
    const regions = [oslo[0], ['16', 'trondelag']] as const;
    expect(thrown(collection(county('02'), county('16', speck)), regions)).toBe(
      'data/counties.geojson:3:1: region trondelag has no area: what its counties have is less than the map can show',
    );
  });
});
