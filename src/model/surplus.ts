import { isWithheld } from './figure.ts';
import type { Reading } from './figure.ts';
import { expectedPersons } from './expected.ts';
import { figureAt } from './table.ts';
import type { Table } from './table.ts';

/**
 * How many persons more than expected a citizenship has in a column, x − E; below 0 where they are fewer. Adds up to 0
 * over the regions of a citizenship, and over the parts of the total in a column. `..` or `:` where a figure that it is
 * computed from is withheld, `.` where nothing can be expected.
 */
export function surplusPersons(table: Table, citizenship: string, column: number): Reading {
  const x = figureAt(table, citizenship, column);
  if (isWithheld(x)) return x;
  const expected = expectedPersons(table, citizenship, column);
  if (typeof expected !== 'number') return expected;
  return (typeof x === 'number' ? x : 0) - expected;
}
