import { expectedPersons } from './expected.ts';
import type { Reading } from './figure.ts';
import { DISTRIBUTION, SHARE } from './measures/percentages.ts';
import { INDEX } from './measures/location-quotient.ts';
import type { MeasureRecord } from './measures/measure-record.ts';
import { PERSONS } from './measures/persons.ts';
import { RATE } from './measures/rate.ts';
import type { Table } from './table.ts';
import { figureAt } from './table.ts';

/** Every measure, in the order in which a reader chooses among them. */
const RECORDS = {
  persons: PERSONS,
  rate: RATE,
  share: SHARE,
  distribution: DISTRIBUTION,
  index: INDEX,
} as const;

/** One way of reading a figure, by its key. */
export type Measure = keyof typeof RECORDS;

const MEASURE_RECORDS: Readonly<Record<Measure, MeasureRecord<Measure>>> = RECORDS;

export const MEASURES: readonly Measure[] = Object.keys(MEASURE_RECORDS).filter(isMeasure);

/** The record of a measure: all that is to be known of it, words apart. */
export function measureRecord(measure: Measure): MeasureRecord<Measure> {
  return MEASURE_RECORDS[measure];
}

/** A measure of a citizenship in a column (0 total, i the i-th region). */
export function readMeasure(table: Table, measure: Measure, citizenship: string, column: number): Reading {
  return MEASURE_RECORDS[measure].readingOf(figureAt(table, citizenship, column), table, citizenship, column);
}

/** The same if the citizenship were spread over the regions as all immigrations are. */
export function readExpected(table: Table, measure: Measure, citizenship: string, column: number): Reading {
  const expected = expectedPersons(table, citizenship, column);
  return MEASURE_RECORDS[measure].readingOf(expected, table, citizenship, column);
}

/** True where a measure has a number, and that rests on few people: then it is written in brackets. */
export function isBracketed(table: Table, measure: Measure, citizenship: string, column: number): boolean {
  const few = MEASURE_RECORDS[measure].restsOnFew?.(table, citizenship, column) ?? false;
  return few && typeof figureAt(table, citizenship, column) === 'number';
}

function isMeasure(key: string): key is Measure {
  return Object.hasOwn(RECORDS, key);
}
