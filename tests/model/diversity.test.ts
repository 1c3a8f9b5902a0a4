import { describe, expect, it } from 'vitest';
import { effectiveNumber } from '../../src/model/diversity.ts';
import { TABLE } from './published.ts';
import { ALL, EVERYONE, ROWS } from './settled-rows.ts';
import { smallTable } from './small-table.ts';

describe('the effective number of citizenships', () => {
  it('is the product of (X / x) to the power of x / X, for every region and all of them', () => {
    const columns = [
      ROWS.map(({ all }) => all),
      ...EVERYONE.map((_, r) => ROWS.map(({ counts }) => counts[r] ?? 0)),
    ];
    columns.forEach((persons, column) => {
      const all = column === 0 ? ALL : (EVERYONE[column - 1] ?? NaN);
      const wanted = persons.reduce(
        (product, x) => (x === 0 ? product : product * (all / x) ** (x / all)),
        1,
      );
      expect(effectiveNumber(TABLE, column)).toBeCloseTo(wanted, 9);
    });
  });

  it('is highest in Trøndelag, 31.8, and lowest in South Eastern Norway, 21.5; in the capital 22.3', () => {
    const numbers = TABLE.regions.map(({ id }, i) => [id, effectiveNumber(TABLE, i + 1)?.toFixed(1)]);
    expect(Object.fromEntries(numbers)).toEqual({
      'oslo-and-akershus': '22.3',
      'hedmark-and-oppland': '23.6',
      'south-eastern-norway': '21.5',
      'agder-and-rogaland': '27.3',
      'western-norway': '25.8',
      trondelag: '31.8',
      'northern-norway': '28.7',
    });
  });

  it('is how many there are where all are equal, 1 where there is one, and unknown where a figure is withheld', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [30, 9, 7, 8, '-'] },
      group: { kind: 'group', figures: [20, 6, 7, 5, '-'] },
      a: { parent: 'group', figures: [10, 3, 7, 2, '-'] },
      b: { parent: 'group', figures: [10, 3, '-', ':', '-'] },
      c: { kind: 'residual', figures: [10, 3, '-', 3, '-'] },
    });
    expect(effectiveNumber(table, 1)).toBeCloseTo(3, 12);
    expect(effectiveNumber(table, 2)).toBe(1);
    expect(effectiveNumber(table, 3)).toBeNull();
    expect(effectiveNumber(table, 4)).toBeNull();
  });
});
