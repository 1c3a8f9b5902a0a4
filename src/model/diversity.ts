import { addend } from './figure.ts';
import { portions } from './region-counts.ts';
import { leaves } from './rows.ts';
import { figureAt } from './table.ts';
import type { Table } from './table.ts';

/**
 * The effective number of citizenships in a column: exp(H), with H = −Σ p · ln p (Jost, Oikos 113, 2006). So many
 * citizenships of equal size would be as mixed. Each row without parts counts as one, "The rest of …" too.
 * Null where a figure is withheld or nobody moved there.
 */
export function effectiveNumber(table: Table, column: number): number | null {
  const persons = leaves(table, table.total).map(({ id }) => addend(figureAt(table, id, column)));
  const present = persons.filter((x) => x !== 0);
  const known = present.filter((x) => x !== null);
  if (known.length < present.length || known.length === 0) return null;
  return Math.exp(-portions(known).reduce((sum, p) => sum + p * Math.log(p), 0));
}
