import { describe, expect, it } from 'vitest';
import { EVENNESS_FROM, hooverIndex } from '../../src/model/evenness.ts';
import { TABLE } from './published.ts';
import { COUNTRIES, ROWS } from './settled-rows.ts';
import { smallTable } from './small-table.ts';

const INHABITANTS = [1_144_883, 377_709, 938_827, 718_543, 845_886, 426_206, 468_251];
const ALL_INHABITANTS = 4_920_305;

describe('the Hoover index', () => {
  it('is the sum of what is too many anywhere, in whole numbers from the text, for all 63 rows with persons', () => {
    expect(ROWS).toHaveLength(63);
    for (const { id, counts, all } of ROWS) {
      // Σ of the positive differences alone: as much is too many in some regions as is too few in the others
      const tooMany = counts.reduce((sum, x, r) => {
        const difference = BigInt(x) * BigInt(ALL_INHABITANTS) - BigInt(INHABITANTS[r] ?? 0) * BigInt(all);
        return difference > 0n ? sum + difference : sum;
      }, 0n);
      const wanted = Number(tooMany) / (all * ALL_INHABITANTS);
      expect(hooverIndex(TABLE, id), id).toBeCloseTo(wanted, 12);
    }
  });

  it('runs from Lithuania 0.05 to Pakistan 0.50 among the 30 countries of 500 persons or more', () => {
    const large = COUNTRIES.filter(({ all }) => all >= EVENNESS_FROM)
      .map(({ id }) => ({ id, hoover: hooverIndex(TABLE, id) ?? NaN }))
      .toSorted((a, b) => a.hoover - b.hoover);
    expect(large).toHaveLength(30);
    expect([large[0]?.id, large[0]?.hoover.toFixed(2)]).toEqual(['lithuania', '0.05']);
    expect([large.at(-1)?.id, large.at(-1)?.hoover.toFixed(2)]).toEqual(['pakistan', '0.50']);
    expect(hooverIndex(TABLE, 'sweden')?.toFixed(2)).toBe('0.45');
  });

  it('is 0 where all are spread as the inhabitants, and unknown where a figure is withheld or nobody moved', () => {
    const table = smallTable(
      {
        total: { kind: 'total', figures: [8, 6, 2] },
        even: { figures: [4, 3, 1] },
        lopsided: { figures: [4, '-', 4] },
        withheld: { figures: [4, ':', 1] },
        none: { figures: ['-', '-', '-'] },
      },
      [3000, 1000],
    );
    expect(['even', 'lopsided', 'withheld', 'none'].map((id) => hooverIndex(table, id))).toEqual([
      0,
      0.75,
      null,
      null,
    ]);
  });
});
