import { describe, expect, it } from 'vitest';
import { SYMBOLS } from '../../src/model/dataset.ts';
import { addend, isWithheld, magnitude } from '../../src/model/figure.ts';

const READINGS = [794, 0, ...SYMBOLS] as const;

describe('a figure', () => {
  it('is withheld where there is a number that is not published', () => {
    expect(READINGS.filter(isWithheld)).toEqual(['..', ':']);
  });

  it('adds as 0 where there is none, and not at all where it is withheld', () => {
    expect(READINGS.map(addend)).toEqual([794, 0, 0, 0, null, null]);
  });

  it('has a place in an order where it is a number or nil', () => {
    expect(READINGS.map(magnitude)).toEqual([794, 0, 0, null, null, null]);
  });
});
