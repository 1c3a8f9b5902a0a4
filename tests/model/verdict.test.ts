import { describe, expect, it } from 'vitest';
import { classesFor, classOf } from '../../src/model/classes.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { judgeIndex, MUCH_AS, nearerBound } from '../../src/model/verdict.ts';
import { columnOf } from '../../src/model/table.ts';
import { judgedApart } from './judged-apart.ts';
import { citizenship, IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

const in_ = (id: string, region: string) => judgeIndex(TABLE, id, columnOf(TABLE, region));

/** The verdicts of a kind of row in all regions. */
function verdicts(ids: readonly string[]): readonly (Verdict | undefined)[] {
  return ids.flatMap((id) => TABLE.regions.map(({ id: region }) => in_(id, region)?.verdict));
}

describe('the verdict on an index', () => {
  it('is more in 79, fewer in 106, much as in 198 and too few in 9 of the 392 cells of countries', () => {
    const all = verdicts(IDS.filter((id) => citizenship(id).kind === 'country'));
    const count = (wanted: Verdict) => all.filter((verdict) => verdict === wanted).length;
    expect(all).toHaveLength(392);
    expect([count('more'), count('fewer'), count('much as'), count('too few')]).toEqual([79, 106, 198, 9]);
  });

  it('is that of bounds found by halving, for every row and region', () => {
    const cells = IDS.filter((id) => (raw(id)[0] ?? 0) > 0).flatMap((id) =>
      TABLE.regions.map((_, i) => ({ id, column: i + 1 })),
    );
    expect(cells).toHaveLength(71 * 7);
    for (const { id, column } of cells) {
      const judged = judgeIndex(TABLE, id, column);
      const apart = judgedApart(id, column);
      expect(judged?.verdict, `${id} ${column}`).toBe(apart.verdict);
      expect(judged && nearerBound(judged.interval), `${id} ${column}`).toBe(apart.bound);
    }
  });

  it('takes the index, and an interval that leaves out 1', () => {
    expect(in_('sweden', 'oslo-and-akershus')).toMatchObject({ verdict: 'more' });
    expect(in_('vietnam', 'northern-norway')).toMatchObject({ verdict: 'fewer' });
    expect(in_('norway', 'south-eastern-norway')?.interval.low).toBeGreaterThan(1);
    expect(in_('norway', 'south-eastern-norway')?.verdict).toBe('much as'); // 1.20 [1.14, 1.26]
    expect(in_('brazil', 'trondelag')?.index).toBeGreaterThan(1.25);
    expect(in_('brazil', 'trondelag')?.verdict).toBe('more'); // 1.75 [1.31, 2.28]
    expect(in_('chile', 'western-norway')?.index).toBeGreaterThan(1.25);
    expect(in_('chile', 'agder-and-rogaland')?.verdict).toBe('much as'); // 1.17 [0.70, 1.85]
    expect(in_('kenya', 'northern-norway')?.verdict).toBe('much as'); // 4 with 7.5 expected: 0.54 [0.15, 1.37]
    expect(in_('montenegro', 'trondelag')?.verdict).toBe('too few');
  });

  it('is never more or fewer where the colour is that of 1', () => {
    const classes = classesFor('index', []);
    const middle = classOf(classes, 1);
    const wrong = IDS.flatMap((id) =>
      TABLE.regions.flatMap(({ id: region }) => {
        const judged = in_(id, region);
        if (!judged || judged.verdict === 'too few' || judged.verdict === 'much as') return [];
        const side = Math.sign(classOf(classes, judged.index) - middle);
        return side === (judged.verdict === 'more' ? 1 : -1) ? [] : [`${id} ${region}`];
      }),
    );
    expect(wrong).toEqual([]);
    for (const bound of MUCH_AS) expect(classes.breaks).toContain(bound);
  });

  it('begins at bounds that belong to the class above, and at 5 expected', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [200_000, 100_000, 100_000] },
      over: { figures: [8000, 5000, 3000] },
      under: { figures: [8000, 3199, 4801] },
      edge: { figures: [8000, 3200, 4800] },
      few: { figures: [9, 9, '-'] },
      ten: { figures: [10, 10, '-'] },
      withheld: { figures: [100, ':', 50] },
      none: { figures: ['-', '-', '-'] },
    });
    const verdict = (id: string) => judgeIndex(table, id, 1)?.verdict;
    expect(['over', 'under', 'edge', 'few', 'ten'].map(verdict)).toEqual([
      'more',
      'fewer',
      'much as',
      'too few',
      'much as',
    ]);
    expect(judgeIndex(table, 'ten', 2)).toMatchObject({ index: 0, verdict: 'fewer' });
    expect(judgeIndex(table, 'withheld', 1)).toBeNull();
    expect(judgeIndex(table, 'none', 1)).toBeNull();
  });
});

describe('the bound that indices are ranked by', () => {
  it('is the one nearer to 1, to the hundredth, and 1 where the interval holds 1', () => {
    expect(nearerBound({ low: 1.8971, high: 2.1 })).toBe(1.9);
    expect(nearerBound({ low: 0.2, high: 0.4567 })).toBe(0.46);
    expect(nearerBound({ low: 0.7, high: 1.3 })).toBe(1);
  });
});
