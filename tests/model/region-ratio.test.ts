import { describe, expect, it } from 'vitest';
import { binomialInterval } from '../../src/model/binomial-interval.ts';
import { regionContrasts, regionRatio } from '../../src/model/region-ratio.ts';
import { columnOf } from '../../src/model/table.ts';
import { IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';

/** ln n!, by adding up logarithms. */
const logFactorials = [0];
for (let n = 1; n <= 60_000; n++) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n));
const logFactorial = (n: number) => logFactorials[n] ?? NaN;

/** P(X ≤ hits), each term by its own factorials: another way than the model's. */
function atMost(hits: number, cases: number, p: number): number {
  let sum = 0;
  for (let k = 0; k <= hits; k++) {
    const ways = logFactorial(cases) - logFactorial(k) - logFactorial(cases - k);
    sum += Math.exp(ways + k * Math.log(p) + (cases - k) * Math.log1p(-p));
  }
  return sum;
}

describe('the interval of a probability', () => {
  it.each([
    // R 4: binom.test(x, n)$conf.int
    [0, 10, 0, 0.308_497_1],
    [10, 10, 0.691_502_9, 1],
    [5, 10, 0.187_086, 0.812_914],
    [1, 100, 0.000_253_146, 0.054_459_4],
    [682, 925, 0.707_672_5, 0.765_406_6],
  ])('of %i in %i is that of Clopper and Pearson', (hits, cases, low, high) => {
    const interval = binomialInterval(hits, cases);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('has 2.5 % of cases beyond either end, for any counts of the table', () => {
    const [one, other] = ['trondelag', 'oslo-and-akershus'].map((id) => columnOf(TABLE, id));
    for (const id of IDS) {
      const [x = 0, y = 0] = [raw(id)[one ?? 0], raw(id)[other ?? 0]];
      if (x + y === 0) continue;
      const { low, high } = binomialInterval(x, x + y);
      if (x > 0) expect(1 - atMost(x - 1, x + y, low), id).toBeCloseTo(0.025, 6);
      if (y > 0) expect(atMost(x, x + y, high), id).toBeCloseTo(0.025, 6);
    }
  });
});

describe('the ratio of two regions', () => {
  const [north, oslo] = ['northern-norway', 'oslo-and-akershus'].map((id) => columnOf(TABLE, id));
  if (north === undefined || oslo === undefined) throw new Error('no such region');

  it('is that of the parts, and the surplus what is beyond the other part, for every row', () => {
    const [all, allOther] = [raw('total')[north] ?? 0, raw('total')[oslo] ?? 0];
    for (const id of IDS) {
      const [x = 0, y = 0] = [raw(id)[north], raw(id)[oslo]];
      const found = regionRatio(TABLE, id, north, oslo);
      if (x + y === 0) expect(found, id).toBeNull();
      else {
        expect(found?.index, id).toBeCloseTo(x / all / (y / allOther), 10);
        expect(found?.surplus, id).toBeCloseTo(x - y * (all / allOther), 8);
        expect((found?.interval.low ?? 0) <= (found?.index ?? 0), id).toBe(true);
        expect((found?.interval.high ?? 0) >= (found?.index ?? 0), id).toBe(true);
      }
    }
  });

  it('turned round is its inverse, with an interval turned round', () => {
    const [there, back] = [
      regionRatio(TABLE, 'eritrea', north, oslo),
      regionRatio(TABLE, 'eritrea', oslo, north),
    ];
    expect(there?.index).toBeCloseTo(1 / (back?.index ?? 0), 8);
    expect(there?.interval.low).toBeCloseTo(1 / (back?.interval.high ?? 0), 8);
    expect(there?.interval.high).toBeCloseTo(1 / (back?.interval.low ?? 0), 8);
  });

  it('is 1 for the total, without a surplus', () => {
    expect(regionRatio(TABLE, 'total', north, oslo)).toMatchObject({ index: 1, surplus: 0 });
  });

  it('ranks countries by surplus in people, those clear of chance alone', () => {
    const { more, fewer } = regionContrasts(TABLE, north, oslo);
    expect(more[0]?.citizenship.id).toBe('eritrea');
    expect(fewer[0]?.citizenship.id).toBe('sweden');
    for (const { interval, surplus } of more) expect(interval.low > 1 && surplus > 0).toBe(true);
    for (const { interval, surplus } of fewer) expect(interval.high < 1 && surplus < 0).toBe(true);
    expect(more.map(({ surplus }) => surplus)).toEqual(
      more.map(({ surplus }) => surplus).toSorted((a, b) => b - a),
    );
    expect([...more, ...fewer].every(({ citizenship }) => citizenship.kind === 'country')).toBe(true);
  });
});
