import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../src/model/poisson-interval.ts';
import { IDS } from './published.ts';
import { raw } from './raw-figures.ts';

/** log k!, added up once. */
const LOG_FACTORIAL = [0];
for (let k = 1; k <= 100_000; k++) LOG_FACTORIAL.push((LOG_FACTORIAL[k - 1] ?? NaN) + Math.log(k));

/** P(X ≤ count) of a Poisson variable: the probability of each number, added up; those 12 deviations away are 0. */
function atMost(count: number, mean: number): number {
  let sum = 0;
  for (let k = Math.max(0, Math.floor(mean - 12 * Math.sqrt(mean) - 12)); k <= count; k++)
    sum += Math.exp(k * Math.log(mean) - mean - (LOG_FACTORIAL[k] ?? NaN));
  return sum;
}

describe('the interval of a Poisson mean', () => {
  it('leaves 2.5 % beyond either end, by probabilities added up one by one, for every figure of the table', () => {
    const cells = IDS.flatMap((id) => raw(id));
    const figures = new Set(cells);
    expect([cells.length, figures.size]).toEqual([576, 326]);
    for (const x of figures) {
      const { low, high } = poissonInterval(x);
      expect(atMost(x, high), `${x}: ${high}`).toBeCloseTo(0.025, 7);
      if (x > 0) expect(1 - atMost(x - 1, low), `${x}: ${low}`).toBeCloseTo(0.025, 7);
    }
    expect(poissonInterval(0).low).toBe(0);
  });

  it('is that of published tables: half the chi-squared quantiles', () => {
    const wanted: readonly (readonly [number, number, number])[] = [
      [0, 0, 3.6889],
      [1, 0.0253, 5.5716],
      [5, 1.6235, 11.6683],
      [10, 4.7954, 18.3904],
      [100, 81.364, 121.6268],
      [5601, 5455.2661, 5749.6413],
      [79498, 78946.3283, 80052.5695],
    ];
    for (const [count, low, high] of wanted) {
      expect(poissonInterval(count).low).toBeCloseTo(low, 4);
      expect(poissonInterval(count).high).toBeCloseTo(high, 4);
    }
  });

  it('holds the count, and both ends rise with it, up to ten millions', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (count) => {
        const [one, next] = [poissonInterval(count), poissonInterval(count + 1)];
        expect(one.low).toBeLessThanOrEqual(count);
        expect(one.high).toBeGreaterThan(count);
        expect(next.low).toBeGreaterThan(one.low);
        expect(next.high).toBeGreaterThan(one.high);
      }),
      { numRuns: 50 },
    );
  });
});
