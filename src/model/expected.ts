import type { Reading } from './figure.ts';
import { isWithheld } from './figure.ts';
import type { Table } from './table.ts';
import { figureAt } from './table.ts';

/** Expected counts below this make what is computed from them rest on few people (the usual rule for a chi-squared cell). */
export const SMALL_BASE = 5;

/** The persons expected in a column if the citizenship were spread as all immigrations are: X_r · X_c / X. */
export function expectedPersons(table: Table, citizenship: string, column: number): Reading {
  const ofColumn = figureAt(table, table.total.id, column);
  const ofCitizenship = figureAt(table, citizenship, 0);
  const ofAll = figureAt(table, table.total.id, 0);
  const withheld = [ofColumn, ofCitizenship, ofAll].find(isWithheld);
  if (withheld !== undefined) return withheld;
  if (typeof ofAll !== 'number' || ofAll === 0) return '.';
  if (typeof ofColumn !== 'number' || typeof ofCitizenship !== 'number') return 0;
  return (ofColumn * ofCitizenship) / ofAll;
}

/** True where fewer than {@link SMALL_BASE} persons are expected. */
export function isSmallBase(table: Table, citizenship: string, column: number): boolean {
  const expected = expectedPersons(table, citizenship, column);
  return typeof expected === 'number' && expected < SMALL_BASE;
}
