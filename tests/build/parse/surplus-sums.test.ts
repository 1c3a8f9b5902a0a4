import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { proof } from '../../../src/build/parse/proof.ts';
import { surplusSums } from '../../../src/build/parse/surplus-sums.ts';
import type { Figure } from '../../../src/model/dataset.ts';
import { ROOT } from './published-text.ts';

const LOADED = loadTable(ROOT);
const { dataset } = LOADED;

/** The sums of the published table with one of its figures changed; those that do not hold. */
function brokenBy(id: string, column: number, figure: Figure) {
  const row = (dataset.figures[id] ?? []).with(column, figure);
  return surplusSums({ ...dataset, figures: { ...dataset.figures, [id]: row } }).filter(
    ({ result }) => result !== 'holds',
  );
}

describe('the sums of the surpluses', () => {
  it('are 0 for all 72 rows and all 8 columns, and stand in the proof', () => {
    const { surpluses } = proof(LOADED);
    expect(surpluses.map(({ kind }) => kind)).toEqual([...Array(72).fill('row'), ...Array(8).fill('column')]);
    expect(surpluses.map(({ sum, result }) => [sum, result])).toEqual(Array(80).fill([0, 'holds']));
    expect(surpluses.slice(-2).map(({ id }) => id)).toEqual(['trondelag', 'northern-norway']);
  });

  it('fail in the row and the column of a figure that is one too high', () => {
    expect(brokenBy('poland', 6, 795)).toEqual([
      { kind: 'row', id: 'poland', sum: 1, result: 'fails' },
      { kind: 'column', id: 'trondelag', sum: 1, result: 'fails' },
    ]);
  });

  it('cannot be checked over a figure that is withheld', () => {
    expect(brokenBy('poland', 6, ':')).toEqual([
      { kind: 'row', id: 'poland', sum: null, result: 'not checkable' },
      { kind: 'column', id: 'trondelag', sum: null, result: 'not checkable' },
    ]);
    expect(brokenBy('total', 0, ':')).toHaveLength(80);
  });
});
