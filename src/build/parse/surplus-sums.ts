import type { SurplusSum } from '../../model/checks.ts';
import type { Dataset } from '../../model/dataset.ts';
import { addend } from '../../model/figure.ts';

/**
 * Adds up the surpluses of every row and column. In whole numbers, X · (x − E) = X · x − X_r · X_c, so that a sum that holds
 * is 0 and not almost 0.
 */
export function surplusSums({ citizenships, regions, figures }: Dataset): readonly SurplusSum[] {
  const value = (id: string, column: number) => addend(figures[id]?.[column] ?? '..');
  const total = citizenships.find(({ kind }) => kind === 'total')?.id ?? '';
  const all = value(total, 0);

  const surplus = (id: string, column: number): bigint | null => {
    const [x, ofRow, ofColumn] = [value(id, column), value(id, 0), value(total, column)];
    if (all === null || all === 0 || x === null || ofRow === null || ofColumn === null) return null;
    return BigInt(all) * BigInt(x) - BigInt(ofColumn) * BigInt(ofRow);
  };
  const added = (kind: SurplusSum['kind'], id: string, parts: readonly (bigint | null)[]): SurplusSum => {
    const sum = parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0n);
    if (sum === null) return { kind, id, sum: null, result: 'not checkable' };
    return { kind, id, sum: Number(sum) / Number(all), result: sum === 0n ? 'holds' : 'fails' };
  };

  const wholes = new Set(citizenships.map(({ parent }) => parent));
  const leaves = citizenships.filter(({ id }) => !wholes.has(id));
  const columns = ['total', ...regions.map(({ id }) => id)];
  return [
    ...citizenships.map(({ id }) =>
      added(
        'row',
        id,
        regions.map((_, i) => surplus(id, i + 1)),
      ),
    ),
    ...columns.map((id, column) =>
      added(
        'column',
        id,
        leaves.map((leaf) => surplus(leaf.id, column)),
      ),
    ),
  ];
}
