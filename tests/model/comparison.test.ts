import { describe, expect, it } from 'vitest';
import { comparedPairs, furthestApart, isTooSmall } from '../../src/model/comparison.ts';
import { isBeyondChance } from '../../src/model/dissimilarity.ts';
import { citizenship, IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

/** By another way than the model's: what is in excess in some regions has to move to the others. */
function dissimilarityOf(one: string, other: string): number {
  const [[allOne = 0, ...x], [allOther = 0, ...y]] = [raw(one), raw(other)];
  return x.reduce((sum, persons, i) => sum + Math.max(0, persons / allOne - (y[i] ?? 0) / allOther), 0);
}

describe('pairs of citizenships', () => {
  it('of the published table have the dissimilarity of its text, the least alike first', () => {
    const pairs = comparedPairs(TABLE, ['poland', 'lithuania', 'somalia'].map(citizenship));
    expect(pairs.map(({ one, other }) => `${one.id} ${other.id}`)).toEqual([
      'poland somalia',
      'lithuania somalia',
      'poland lithuania',
    ]);
    for (const { one, other, dissimilarity } of pairs)
      expect(dissimilarity).toBeCloseTo(dissimilarityOf(one.id, other.id), 12);
    expect(pairs.map(({ dissimilarity }) => Math.round(100 * dissimilarity))).toEqual([28, 20, 12]);
  });

  it('are all of them, each once', () => {
    const large = IDS.map(citizenship).filter((one) => !isTooSmall(TABLE, one));
    const pairs = comparedPairs(TABLE, large);
    expect(pairs).toHaveLength((large.length * (large.length - 1)) / 2);
    for (const { one, other, dissimilarity } of pairs)
      expect(dissimilarity, `${one.id} ${other.id}`).toBeCloseTo(dissimilarityOf(one.id, other.id), 12);
  });

  it('leave out whom fewer than a hundred moved of', () => {
    expect(raw('rest-of-north-america')[0]).toBeLessThan(100);
    expect(comparedPairs(TABLE, [citizenship('poland'), citizenship('rest-of-north-america')])).toEqual([]);
  });
});

describe('the region where two differ most', () => {
  it.each([
    ['poland', 'somalia', 'northern-norway'],
    ['sweden', 'poland', 'oslo-and-akershus'],
  ])('of %s and %s is %s', (one, other, region) => {
    const part = (id: string, column: number) => (raw(id)[column] ?? 0) / (raw(id)[0] ?? 1);
    const gaps = TABLE.regions.map((_, i) => Math.abs(part(one, i + 1) - part(other, i + 1)));
    expect(TABLE.regions[gaps.indexOf(Math.max(...gaps))]?.id).toBe(region);
    expect(TABLE.regions[(furthestApart(TABLE, one, other) ?? 0) - 1]?.id).toBe(region);
  });
});

describe('a dissimilarity beyond chance', () => {
  /** So many draws by these chances; from a fixed sequence of numbers (Park and Miller 1988). */
  const draws = (seed: number) => {
    let state = seed;
    const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    return (count: number, chances: readonly number[]) => {
      const counts = chances.map(() => 0);
      for (let i = 0; i < count; i++) {
        let left = next();
        const at = chances.findIndex((chance) => (left -= chance) < 0);
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return counts;
    };
  };
  const table = (x: readonly number[], y: readonly number[]) => {
    const row = (figures: readonly number[]) => ({
      figures: [figures.reduce((a, b) => a + b, 0), ...figures],
    });
    return smallTable({
      all: { ...row(x.map((n, i) => n + (y[i] ?? 0))), kind: 'total' },
      x: row(x),
      y: row(y),
    });
  };

  it('is found in about one of twenty tables of two that settled alike', () => {
    const draw = draws(2011);
    const chances = [0.35, 0.05, 0.15, 0.14, 0.16, 0.07, 0.08];
    const beyond = Array.from({ length: 1000 }, () =>
      isBeyondChance(table(draw(200, chances), draw(500, chances)), 'x', 'y'),
    ).filter(Boolean).length;
    expect(beyond).toBeGreaterThan(15);
    expect(beyond).toBeLessThan(70);
  });

  it('is that of Poland and Somalia, not that of a group and itself in another size', () => {
    expect(isBeyondChance(TABLE, 'poland', 'somalia')).toBe(true);
    expect(isBeyondChance(table([30, 20, 50], [300, 200, 500]), 'x', 'y')).toBe(false);
  });
});
