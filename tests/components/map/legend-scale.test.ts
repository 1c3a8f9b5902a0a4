import { describe, expect, it } from 'vitest';
import { LEGEND_WIDTH, legendScale } from '../../../src/components/map/legend-scale.ts';

const RATES = { scheme: 'sequential', steps: 'equal', breaks: [2, 4, 6, 8] } as const;
const INDEX = { scheme: 'diverging', steps: 'ratio', breaks: [0.5, 0.8, 1.25, 2] } as const;

describe('the legend’s scale', () => {
  it('reaches half a class beyond its first and its last bound', () => {
    const place = legendScale(RATES, [3, 5]); // from 1 to 9
    expect([1, 2, 5, 8, 9].map(place)).toEqual([0, 37.5, 150, 262.5, 300].map(Math.round));
  });

  it('reaches as far as the values do, where they lie further out', () => {
    const place = legendScale(RATES, [0, 18]);
    expect([0, 2, 8, 18].map(place)).toEqual([0, 100 / 3, 400 / 3, 300].map(Math.round));
  });

  it('reaches half of its bound to either side where there is but one', () => {
    const place = legendScale({ ...RATES, breaks: [4] }, []);
    expect([2, 4, 6].map(place)).toEqual([0, 150, 300]);
  });

  it('of steps by ratio reaches to half the first bound and to twice the last, and no further', () => {
    const place = legendScale(INDEX, [0.01, 50]);
    expect([0.25, 1, 4].map(place)).toEqual([0, 150, 300]);
    expect(place(2)).toBe(225);
    expect([0.01, 50].map(place)).toEqual([0, LEGEND_WIDTH]);
  });
});
