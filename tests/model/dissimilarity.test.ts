import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPARED_FROM,
  dissimilarity,
  dissimilarityByChance,
  likenesses,
} from '../../src/model/dissimilarity.ts';
import { citizenship, IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

/** The index in millionths by whole numbers alone: Σ |x_r · Y − y_r · X| over 2 · X · Y. */
function millionths(one: string, other: string): bigint {
  const [x, y] = [one, other].map((id) => raw(id).slice(1).map(BigInt));
  if (!x || !y) throw new Error('no figures');
  const sum = (figures: readonly bigint[]) => figures.reduce((all, figure) => all + figure, 0n);
  const [allX, allY] = [sum(x), sum(y)];
  const apart = x.map((persons, r) => {
    const difference = persons * allY - (y[r] ?? 0n) * allX;
    return difference < 0n ? -difference : difference;
  });
  return (sum(apart) * 1_000_000n) / (2n * allX * allY);
}

const COMPARED = IDS.filter((id) => citizenship(id).kind === 'country' && (raw(id)[0] ?? 0) >= 100);

describe('dissimilarity', () => {
  it('equals whole-number arithmetic on the text, for all pairs of rows with persons', () => {
    const rows = IDS.filter((id) => raw(id)[0] !== 0);
    expect(rows).toHaveLength(71);
    const wrong = rows.flatMap((one) =>
      rows.filter((other) => {
        const wanted = Number(millionths(one, other)) / 1_000_000;
        return !(Math.abs((dissimilarity(TABLE, one, other) ?? NaN) - wanted) < 0.000_002);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is between 0 and 1, the same both ways, and 0 to itself', () => {
    const figures = fc.array(fc.nat(500), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        fc.pre(one.some((x) => x > 0) && other.some((x) => x > 0));
        const table = smallTable({
          total: { kind: 'total', figures: [0, 0, 0, 0, 0] },
          a: { figures: [0, ...one] },
          b: { figures: [0, ...other] },
        });
        const index = dissimilarity(table, 'a', 'b') ?? NaN;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 + Number.EPSILON * 4);
        expect(dissimilarity(table, 'b', 'a')).toBeCloseTo(index, 12);
        expect(dissimilarity(table, 'a', 'a')).toBe(0);
        expect(dissimilarity(table, 'b', 'b')).toBe(0);
      }),
    );
  });

  it('is 1 without a region in common, and blind to how many there are', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [0, 0, 0] },
      west: { figures: [10, 10, '-'] },
      east: { figures: [99, '-', 99] },
      half: { figures: [4, 2, 2] },
      evenly: { figures: [1000, 500, 500] },
    });
    expect(dissimilarity(table, 'west', 'east')).toBe(1);
    expect(dissimilarity(table, 'west', 'half')).toBe(0.5);
    expect(dissimilarity(table, 'half', 'evenly')).toBe(0);
  });

  it('takes nil and not applicable for 0, and is unknown where a figure is withheld or there is no one', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [0, 0, 0] },
      a: { figures: [10, 10, '.'] },
      b: { figures: [10, 5, 5] },
      withheld: { figures: [10, ':', 5] },
      unavailable: { figures: [10, '..', 5] },
      none: { figures: ['-', '-', '-'] },
    });
    expect(dissimilarity(table, 'a', 'b')).toBe(0.5);
    expect(
      ['withheld', 'unavailable', 'none', 'atlantis'].map((id) => dissimilarity(table, 'a', id)),
    ).toEqual([null, null, null, null]);
    expect(dissimilarity(table, 'none', 'a')).toBeNull();
  });
});

describe('the dissimilarity by chance', () => {
  /** E|X/n − Y/m| of two binomial counts with the same p: every pair of outcomes by its probability. */
  function meanDifference(n: number, m: number, p: number): number {
    const outcomes = (of: number) => {
      const chances = [(1 - p) ** of];
      for (let k = 1; k <= of; k++)
        chances.push((((chances[k - 1] ?? 0) * (of - k + 1)) / k) * (p / (1 - p)));
      return chances;
    };
    const [ofX, ofY] = [outcomes(n), outcomes(m)];
    let sum = 0;
    ofX.forEach((chanceX, x) =>
      ofY.forEach((chanceY, y) => (sum += chanceX * chanceY * Math.abs(x / n - y / m))),
    );
    return sum;
  }

  it('is what all pairs of outcomes make it on average, for the 153 pairs of small countries', () => {
    const small = COMPARED.filter((id) => (raw(id)[0] ?? 0) < 350);
    const pairs = small.flatMap((one, i) => small.slice(0, i).map((other) => [one, other] as const));
    expect(pairs).toHaveLength(153);
    for (const [one, other] of pairs) {
      const [[n = NaN, ...x], [m = NaN, ...y]] = [raw(one), raw(other)];
      const wanted = x.reduce(
        (sum, count, r) => sum + meanDifference(n, m, (count + (y[r] ?? 0)) / (n + m)) / 2,
        0,
      );
      const byChance = dissimilarityByChance(TABLE, one, other) ?? NaN;
      expect(Math.abs(byChance / wanted - 1), `${one} ${other}`).toBeLessThan(0.03);
    }
  });

  it('of two groups of 100 that settled as all did is 0.13', () => {
    const all = raw('total');
    const hundred = all.map((persons) => (100 * persons) / (all[0] ?? NaN));
    const table = smallTable({
      total: { kind: 'total', figures: all },
      a: { figures: hundred },
      b: { figures: hundred },
    });
    expect(dissimilarityByChance(table, 'a', 'b')?.toFixed(2)).toBe('0.13');
    expect(dissimilarityByChance(table, 'a', 'atlantis')).toBeNull();
  });
});

describe('likenesses', () => {
  it('of Poland go from Brazil to Venezuela', () => {
    const ranked = likenesses(TABLE, citizenship('poland'));
    const [most, least] = [ranked[0], ranked.at(-1)];
    expect([most?.citizenship.id, most?.dissimilarity.toFixed(3)]).toEqual(['brazil', '0.083']);
    expect([least?.citizenship.id, least?.dissimilarity.toFixed(3)]).toEqual(['venezuela', '0.450']);
  });

  it('rank the other countries with at least 100 persons, most alike first, for each of them', () => {
    expect(COMPARED_FROM).toBe(100);
    for (const id of COMPARED) {
      const ranked = likenesses(TABLE, citizenship(id));
      const wanted = COMPARED.filter((other) => other !== id);
      expect(ranked.map(({ citizenship }) => citizenship.id).toSorted()).toEqual(wanted.toSorted());
      const indices = ranked.map(({ dissimilarity }) => dissimilarity);
      expect(indices).toEqual(indices.toSorted((a, b) => a - b));
    }
  });

  it('begin at 100 persons', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [299, 150, 149] },
      a: { figures: [100, 50, 50] },
      b: { figures: [100, 40, 60] },
      c: { figures: [99, 60, 39] },
    });
    const [, a, b, c] = table.dataset.citizenships;
    if (!a || !b || !c) throw new Error('a row is missing');
    expect(likenesses(table, a).map(({ citizenship }) => citizenship)).toEqual([b]);
    expect(likenesses(table, c)).toEqual([]);
  });

  it('leave out groups, residuals, stateless, unknown, and countries of fewer than 100 persons', () => {
    const left = IDS.filter((id) => !COMPARED.includes(id));
    expect(left).toEqual(
      expect.arrayContaining(['total', 'europe', 'rest-of-europe', 'stateless', 'unknown']),
    );
    expect(left.filter((id) => citizenship(id).kind === 'country')).toEqual([
      'belarus',
      'montenegro',
      'kenya',
      'tanzania',
    ]);
    expect(left.filter((id) => likenesses(TABLE, citizenship(id)).length > 0)).toEqual([]);
  });
});
