import { describe, expect, it } from 'vitest';
import { surplusPersons } from '../../src/model/surplus.ts';
import { columnOf } from '../../src/model/table.ts';
import { IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

const COLUMNS = raw('total').map((_, column) => column);

describe('the surplus', () => {
  it('equals x − E from the published text, in all cells', () => {
    const cells = IDS.flatMap((id) => COLUMNS.map((column) => ({ id, column })));
    expect(cells).toHaveLength(576);
    for (const { id, column } of cells) {
      const [all, ofColumn, ofRow] = [raw('total')[0], raw('total')[column], raw(id)[0]];
      if (all === undefined || ofColumn === undefined || ofRow === undefined) throw new Error('no figure');
      const wanted = ((raw(id)[column] ?? NaN) * all - ofColumn * ofRow) / all;
      expect(surplusPersons(TABLE, id, column), `${id} ${column}`).toBeCloseTo(wanted, 9);
    }
  });

  it('of Sweden in Oslo and Akershus is 2 726 persons; nil has one, too', () => {
    expect(surplusPersons(TABLE, 'sweden', columnOf(TABLE, 'oslo-and-akershus'))).toBeCloseTo(2725.52, 2);
    expect(surplusPersons(TABLE, 'montenegro', columnOf(TABLE, 'western-norway'))).toBeCloseTo(-3.99, 2);
  });

  it('is 0 for a citizenship as a whole, and for all of them in each region', () => {
    for (const id of IDS) expect(surplusPersons(TABLE, id, 0)).toBeCloseTo(0, 9);
    for (const column of COLUMNS) expect(surplusPersons(TABLE, 'total', column)).toBeCloseTo(0, 9);
  });

  it('is withheld with the figure, and not applicable where nobody came', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [100, 60, 40] },
      a: { figures: [10, ':', 5] },
      b: { figures: [':', 5, 5] },
    });
    expect(surplusPersons(table, 'a', 1)).toBe(':');
    expect(surplusPersons(table, 'a', 2)).toBe(1);
    expect(surplusPersons(table, 'b', 1)).toBe(':');
    expect(surplusPersons(smallTable({ total: { kind: 'total', figures: ['-', '-'] } }), 'total', 1)).toBe(
      '.',
    );
  });
});
