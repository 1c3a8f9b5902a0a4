import type { Citizenship } from './dataset.ts';
import { magnitude } from './figure.ts';
import type { Measure } from './measures.ts';
import { readMeasure } from './measures.ts';
import { figureAt } from './table.ts';
import type { Table } from './table.ts';

/** A measure as a number to say in a sentence: nil is 0, and so is what has no number. */
export function sizeOf(table: Table, measure: Measure, citizenship: string, column: number): number {
  return magnitude(readMeasure(table, measure, citizenship, column)) ?? 0;
}

/** True where nobody of a citizenship moved; false where it is not published how many did. */
export function hasNobody(table: Table, { id }: Citizenship): boolean {
  return magnitude(figureAt(table, id, 0)) === 0;
}

/** The countries by their persons in a column (0 total, i the i-th region), most first; equals as published. */
export function countriesBySize(table: Table, column: number): readonly Citizenship[] {
  return table.dataset.citizenships
    .filter(({ kind }) => kind === 'country')
    .map((country) => ({ country, persons: sizeOf(table, 'persons', country.id, column) }))
    .sort((a, b) => b.persons - a.persons)
    .map(({ country }) => country);
}

/** The country with most persons in a column, the first of equals. */
export function largestCountry(table: Table, column: number): Citizenship | undefined {
  return countriesBySize(table, column)[0];
}
