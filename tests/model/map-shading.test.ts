import { describe, expect, it } from 'vitest';
import { shadeName, shadingClasses, shadingMeasure, shadingReadings } from '../../src/model/map-shading.ts';
import { MEASURES, read } from '../../src/model/measures.ts';
import { IDS, TABLE } from './published.ts';

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
      const classes = shadingClasses(TABLE, measure, ['somalia']);
      const shaded = shadingReadings(TABLE, measure, 'somalia')
        .map((reading) => ({ size: Number(reading), shade: Number(shadeName(classes, reading).at(-1)) }))
        .toSorted((a, b) => a.size - b.size);
      const shades = shaded.map(({ shade }) => shade);
      expect(shades).toEqual(shades.toSorted((a, b) => a - b));
      expect(new Set(shades).size).toBeGreaterThan(1);
    }
  });

  it('is one scale for many maps, that takes in all of them', () => {
    const { breaks } = shadingClasses(TABLE, 'distribution', IDS);
    expect(breaks).toEqual([20, 40, 60]);
    const highest = IDS.flatMap((id) => [1, 2, 3, 4, 5, 6, 7].map((c) => read(TABLE, 'distribution', id, c)))
      .filter((reading) => typeof reading === 'number')
      .reduce((most, reading) => Math.max(most, reading), 0);
    expect(highest).toBeCloseTo((100 * 441) / 602, 9); // Pakistan, Oslo and Akershus
  });

  it('is the index for the index, in shades of its own', () => {
    const classes = shadingClasses(TABLE, 'index', ['poland']);
    const names = shadingReadings(TABLE, 'index', 'poland').map((reading) => shadeName(classes, reading));
    expect(names).toEqual(['ratio-2', 'ratio-2', 'ratio-3', 'ratio-2', 'ratio-2', 'ratio-2', 'ratio-1']);
  });

  it('is the lowest shade for nil, and none for what has no number', () => {
    const classes = shadingClasses(TABLE, 'rate', ['poland']);
    expect(shadeName(classes, '-')).toBe('step-0');
    const signs = ['.', '..', ':'] as const;
    expect(signs.map((sign) => shadeName(classes, sign))).toEqual(['blank', 'blank', 'blank']);
  });
});
