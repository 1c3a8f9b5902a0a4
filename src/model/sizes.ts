import type { Citizenship } from './dataset.ts';
import { magnitude } from './figure.ts';
import type { Measure } from './measures.ts';
import { readMeasure } from './measures.ts';
import type { Table } from './table.ts';

/** A measure as a number to say in a sentence: nil is 0, and so is what has no number. */
export function sizeOf(table: Table, measure: Measure, citizenship: string, column: number): number {
  return magnitude(readMeasure(table, measure, citizenship, column)) ?? 0;
}

/** The country with most persons in a column (0 total, i the i-th region), the first of equals. */
export function largestCountry(table: Table, column: number): Citizenship | undefined {
  const persons = ({ id }: Citizenship) => sizeOf(table, 'persons', id, column);
  return table.dataset.citizenships
    .filter(({ kind }) => kind === 'country')
    .reduce<Citizenship | undefined>(
      (most, country) => (most && persons(most) >= persons(country) ? most : country),
      undefined,
    );
}
