import type { Reading } from './figure.ts';
import { isWithheld } from './figure.ts';
import type { Table } from './table.ts';
import { figureAt } from './table.ts';

export const MEASURES = ['persons', 'rate', 'share', 'distribution', 'index'] as const;

/**
 * One way of reading a figure: `persons` as published; `rate` per 1,000 inhabitants; `share` per cent of all
 * immigrants to the region; `distribution` per cent of the citizenship's immigrants; `index` location quotient.
 */
export type Measure = (typeof MEASURES)[number];

/** Expected counts below this make an index rest on few people (the usual rule for a chi-squared cell). */
export const SMALL_BASE = 5;

/**
 * A measure of a citizenship in a column (0 total, i the i-th region).
 * Nil stays `-` in every measure; `.` where the denominator is 0; withheld figures withhold what is computed from them.
 * The index is the location quotient (x / X_r) / (X_c / X).
 */
export function read(table: Table, measure: Measure, citizenship: string, column: number): Reading {
  const x = figureAt(table, citizenship, column);
  if (measure === 'persons') return x;
  const denominator = denominatorOf(table, measure, citizenship, column);
  if (typeof denominator !== 'number') return isWithheld(denominator) ? denominator : '.';
  if (denominator === 0) return '.';
  if (typeof x !== 'number') return x;
  return (FACTOR[measure] * x) / denominator;
}

/** The persons expected in a column if the citizenship had settled as all immigrants did: X_r · X_c / X. */
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

/** True where the index rests on few people: the expected count is under {@link SMALL_BASE}. */
export function isSmallBase(table: Table, citizenship: string, column: number): boolean {
  const expected = expectedPersons(table, citizenship, column);
  return typeof expected === 'number' && expected < SMALL_BASE;
}

/** True where a measure is the index, has a number, and that rests on few people: then it is written in brackets. */
export function restsOnFew(table: Table, measure: Measure, citizenship: string, column: number): boolean {
  return (
    measure === 'index' &&
    isSmallBase(table, citizenship, column) &&
    typeof figureAt(table, citizenship, column) === 'number'
  );
}

const FACTOR = { rate: 1000, share: 100, distribution: 100, index: 1 } as const;

function denominatorOf(
  table: Table,
  measure: Exclude<Measure, 'persons'>,
  citizenship: string,
  column: number,
): Reading {
  if (measure === 'rate') return table.population[column] ?? '..';
  if (measure === 'share') return figureAt(table, table.total.id, column);
  if (measure === 'distribution') return figureAt(table, citizenship, 0);
  return expectedPersons(table, citizenship, column);
}
