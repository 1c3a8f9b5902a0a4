import { addend } from '../../model/figure.ts';
import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import type { Ledger } from './double-entry.ts';
import type { TableRow } from './table-rows.ts';

/** The figures of the table as double-entry bookkeeping, by the indices of the codebooks. */
export function toLedger(
  rowOf: readonly (TableRow | undefined)[],
  entries: readonly CitizenshipEntry[],
  columns: number,
): Ledger {
  const indexOf = new Map(entries.map(({ id }, index) => [id, index]));
  return {
    columns,
    parents: entries.map(({ parent }) => (parent === null ? null : (indexOf.get(parent) ?? null))),
    values: entries.map((_, index) => ledgerRow(rowOf[index], columns)),
  };
}

/** The figures of a row by column; null where one is missing, withheld or cannot be read. */
export function ledgerRow(row: TableRow | undefined, columns: number): readonly (number | null)[] {
  return Array.from({ length: columns }, (_, column) => {
    const figure = row?.cells[column]?.figure;
    return figure === undefined ? null : addend(figure);
  });
}
