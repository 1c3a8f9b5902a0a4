import { portions, sumOf } from '../../model/region-counts.ts';

/** A table of counts, row by row. */
export type Counts = readonly (readonly number[])[];

/** What all rows of a table add up to, column by column. */
export function columnSums(counts: Counts): readonly number[] {
  return (counts[0] ?? []).map((_, j) => sumOf(counts.map((row) => row[j] ?? 0)));
}

/**
 * The inertia of a table: its chi-squared statistic divided by all counts. 0 where all rows are divided alike.
 */
export function inertiaOf(counts: Counts): number {
  const sums = columnSums(counts);
  const middle = portions(sums);
  return (
    sumOf(counts.map((row) => sumOf(row) * chiSquaredDistance(portions(row), middle, middle))) / sumOf(sums)
  );
}

/**
 * The square of the chi-squared distance between two rows, given as portions: Σ (p − q)² / c, with c the part of all counts
 * that is in the column. A column without counts tells nothing apart.
 */
export function chiSquaredDistance(
  one: readonly number[],
  other: readonly number[],
  columnMass: readonly number[],
): number {
  return one.reduce((sum, p, j) => sum + (p - (other[j] ?? 0)) ** 2 / (columnMass[j] || 1), 0);
}
