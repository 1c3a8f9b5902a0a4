import { describe, expect, it } from 'vitest';
import {
  commonShadingClasses,
  mapMeasure,
  nothingToDraw,
  shadeNames,
  shadingClasses,
  shadingMeasure,
  shadingReadings,
} from '../../src/model/map-shading.ts';
import { MEASURES, readMeasure } from '../../src/model/measures.ts';
import { leaves } from '../../src/model/rows.ts';
import { citizenship, IDS, TABLE } from './published.ts';
import { smallTable } from './small-table.ts';

describe('what a map is shaded by', () => {
  it('is the measure, save that counts are never shaded', () => {
    expect(MEASURES.map(shadingMeasure)).toEqual(['rate', 'rate', 'share', 'distribution', 'index']);
  });

  it('is each region’s own reading', () => {
    expect(shadingReadings(TABLE, 'persons', 'poland')).toEqual(shadingReadings(TABLE, 'rate', 'poland'));
    expect(shadingReadings(TABLE, 'index', 'montenegro')[4]).toBe('-');
    expect(shadingReadings(TABLE, 'share', 'poland')).toHaveLength(7);
  });

  it('gives the regions of a country shades that rise with their readings', () => {
    for (const measure of MEASURES) {
      const classes = shadingClasses(TABLE, measure, 'somalia');
      const names = shadeNames(TABLE, measure, 'somalia', classes);
      const shaded = shadingReadings(TABLE, measure, 'somalia')
        .map((reading, i) => ({ size: Number(reading), shade: Number(names[i]?.at(-1)) }))
        .toSorted((a, b) => a.size - b.size);
      const shades = shaded.map(({ shade }) => shade);
      expect(shades).toEqual(shades.toSorted((a, b) => a - b));
      expect(new Set(shades).size).toBeGreaterThan(1);
    }
  });

  it('is one scale for many maps, that takes in all of them', () => {
    const { breaks } = commonShadingClasses(TABLE, 'distribution', IDS);
    expect(breaks).toEqual([20, 40, 60]);
    const highest = IDS.flatMap((id) =>
      [1, 2, 3, 4, 5, 6, 7].map((c) => readMeasure(TABLE, 'distribution', id, c)),
    )
      .filter((reading) => typeof reading === 'number')
      .reduce((most, reading) => Math.max(most, reading), 0);
    expect(highest).toBeCloseTo((100 * 441) / 602, 9); // Pakistan, Oslo and Akershus
  });

  it('lets most countries be seen on a scale that all have in common', () => {
    const countries = leaves(TABLE, TABLE.total).map(({ id }) => id);
    for (const measure of ['rate', 'share'] as const) {
      const classes = commonShadingClasses(TABLE, measure, countries);
      const told = countries.filter((id) => new Set(shadeNames(TABLE, measure, id, classes)).size > 1);
      expect(told.length, measure).toBeGreaterThan(countries.length / 2);
    }
  });

  it('is the index for the index, in shades of its own', () => {
    const names = shadeNames(TABLE, 'index', 'poland', shadingClasses(TABLE, 'index', 'poland'));
    expect(names).toEqual(['ratio-2', 'ratio-2', 'ratio-3', 'ratio-2', 'ratio-2', 'ratio-2', 'ratio-1']);
  });

  it('is the lowest shade for nil, and none for what has no number', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [90, 30, 30, 20, 10] },
      a: { figures: [30, 5, 7, '-', ':'] },
    });
    const classes = shadingClasses(table, 'persons', 'a');
    expect(shadeNames(table, 'persons', 'a', classes).slice(2, 4)).toEqual(['step-0', 'blank']);
  });

  it('is none for an index that would rest on few people, nil or not', () => {
    const classes = shadingClasses(TABLE, 'index', 'montenegro');
    expect(shadeNames(TABLE, 'index', 'montenegro', classes)).toEqual([
      ...['ratio-3', 'blank', 'blank', 'blank', 'blank', 'blank', 'blank'],
    ]);
  });
});

describe('the measure of a page’s map', () => {
  it('is persons where a map of all citizenships would be the same everywhere, else the view’s own', () => {
    const shown = (id: string) => MEASURES.map((measure) => mapMeasure(measure, citizenship(id)));
    expect(shown('total')).toEqual(['persons', 'rate', 'persons', 'distribution', 'persons']);
    expect(shown('europe')).toEqual(MEASURES);
  });
});

describe('what there is nothing to draw of', () => {
  it('is a residual that nobody came under, and all citizenships in a measure that is the same for them everywhere', () => {
    expect(MEASURES.map((measure) => nothingToDraw(TABLE, measure, TABLE.total))).toEqual([
      ...[null, null, 'constant', null, 'constant'],
    ]);
    for (const id of IDS.filter((one) => one !== 'total'))
      expect(nothingToDraw(TABLE, 'index', citizenship(id)), id).toBe(
        id === 'rest-of-north-america' ? 'nobody' : null,
      );
  });

  it('is not a row whose total is withheld: somebody may have moved', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [30, 10, 20] },
      withheld: { figures: ['..', '..', '..'] },
    });
    const withheld = table.byId.get('withheld');
    expect(withheld && nothingToDraw(table, 'persons', withheld)).toBeNull();
  });
});
