import { distance, portions, regionCounts } from './region-counts.ts';
import type { Table } from './table.ts';

/** From so many persons on it is said how evenly a citizenship settled: below it is too much a matter of chance. */
export const EVENNESS_FROM = 500;

/**
 * The Hoover index of a citizenship against the inhabitants, ½ · Σ |x_r / X_c − P_r / P|: the part of those who moved that
 * would have to be in another region for each region to have as many of them as it has of the inhabitants. 0 evenly
 * spread; null where a figure is withheld or nobody moved.
 */
export function hooverIndex(table: Table, citizenship: string): number | null {
  const counts = regionCounts(table, citizenship);
  return counts && distance(portions(counts), portions(table.population.slice(1)));
}
