import { describe, expect, it } from 'vitest';
import { expectedPersons } from '../../src/model/expected.ts';
import { IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';

describe('the expected number', () => {
  const cells = IDS.flatMap((id) => raw('total').map((_, column) => ({ id, column })));

  it('is X_r · X_c / X in all 576 cells, by whole-number arithmetic on the text', () => {
    expect(cells).toHaveLength(576);
    for (const { id, column } of cells) {
      const [ofColumn = 0, ofRow = 0, all = 0] = [raw('total')[column], raw(id)[0], raw('total')[0]];
      const billionths = (BigInt(ofColumn) * BigInt(ofRow) * 1_000_000_000n) / BigInt(all);
      const expected = expectedPersons(TABLE, id, column);
      if (typeof expected !== 'number') throw new Error(`${id} ${column}: ${expected}`);
      expect(Math.abs(expected - Number(billionths) / 1e9), `${id} ${column}`).toBeLessThan(1e-8);
    }
  });

  it('adds up to the row over the regions, and to the column over the rows that have no parts', () => {
    const leaves = IDS.filter((id) => !IDS.some((other) => TABLE.byId.get(other)?.parent === id));
    const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
    const at = (id: string, column: number) => Number(expectedPersons(TABLE, id, column));
    for (const id of IDS)
      expect(sum(TABLE.regions.map((_, i) => at(id, i + 1)))).toBeCloseTo(raw(id)[0] ?? NaN, 6);
    raw('total').forEach((published, column) => {
      expect(sum(leaves.map((id) => at(id, column)))).toBeCloseTo(published, 6);
    });
  });
});
