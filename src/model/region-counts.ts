import { addend } from './figure.ts';
import type { Table } from './table.ts';
import { figureAt } from './table.ts';

/** The persons of a citizenship in each region; null where a figure is withheld or there is nobody. */
export function regionCounts(table: Table, citizenship: string): readonly number[] | null {
  const persons = table.regions.map((_, i) => addend(figureAt(table, citizenship, i + 1)));
  const known = persons.filter((x) => x !== null);
  return known.length === persons.length && known.some((x) => x > 0) ? known : null;
}

/** What numbers add up to. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

/** Each number's part of their sum, 0 to 1. */
export function portions(numbers: readonly number[]): readonly number[] {
  const all = sumOf(numbers);
  return numbers.map((n) => n / all);
}

/**
 * The part of either whole that would have to be elsewhere for both to be divided alike, ½ · Σ |p − q|: 0 where they are,
 * 1 where they have nothing in common. Both are portions of the same length.
 */
export function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, portion, i) => sum + Math.abs(portion - (other[i] ?? 0)), 0) / 2;
}
