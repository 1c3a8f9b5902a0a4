import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesFor } from '../../src/model/classes.ts';
import {
  classStretches,
  lengthScale,
  ratioBar,
  ratioScale,
  stackedBar,
} from '../../src/pictures/bar-scales.ts';

const INDEX = classesFor('index', []);

describe('a scale of lengths', () => {
  it('begins at 0 and ends at the largest value, evenly', () => {
    const place = lengthScale([4017, 4509.4, 592]);
    expect([0, 4509.4, 4509.4 / 2].map(place)).toEqual([0, 1, 0.5]);
    expect(lengthScale([0, 0])(0)).toBe(0);
  });
});

describe('a scale of ratios', () => {
  it('is logarithmic about 1, from a quarter to four times, cut off at its ends', () => {
    expect([0, 0.25, 0.5, 1, 2, 4, 9].map(ratioScale(4))).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1]);
  });

  it('has a ratio as far from 1 as its inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (ratio) => {
        const place = ratioScale(8);
        expect(place(ratio) + place(1 / ratio)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has its classes side by side from end to end', () => {
    const stretches = classStretches(INDEX, ratioScale(4));
    expect(stretches.map(({ colour }) => colour)).toEqual([
      ...['ratio-0', 'ratio-1', 'ratio-2', 'ratio-3', 'ratio-4'],
    ]);
    expect(stretches[0]?.from).toBe(0);
    expect(stretches.at(-1)?.to).toBe(1);
    stretches.slice(1).forEach(({ from }, i) => expect(from).toBe(stretches[i]?.to));
  });

  it('has bars from 1 to their ratio, in the colour of its class', () => {
    expect(ratioBar(2, INDEX, ratioScale(4))).toEqual({ from: 0.5, to: 0.75, colour: 'ratio-4' });
    expect(ratioBar(0.5, INDEX, ratioScale(4))).toEqual({ from: 0.25, to: 0.5, colour: 'ratio-1' });
    expect(ratioBar(0, INDEX, ratioScale(4))).toEqual({ from: 0, to: 0.5, colour: 'ratio-0' });
  });
});

describe('a bar of parts', () => {
  it('has one after another and what is left, and ends where the whole does', () => {
    expect(stackedBar([50, 25], 100, lengthScale([200]))).toEqual([
      { from: 0, to: 0.25, colour: 'bar' },
      { from: 0.25, to: 0.375, colour: 'bar' },
      { from: 0.375, to: 0.5, colour: 'pale' },
    ]);
    expect(stackedBar([], 100, lengthScale([200]))).toEqual([{ from: 0, to: 0.5, colour: 'bar' }]);
    expect(stackedBar([100], 100, lengthScale([100]))).toEqual([{ from: 0, to: 1, colour: 'bar' }]);
  });
});
