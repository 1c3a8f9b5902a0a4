import type { Measure } from './measures.ts';
import { isSmallBase, read } from './measures.ts';
import { magnitude } from './figure.ts';
import type { Table } from './table.ts';

export interface RegionRank {
  /** 1 for the highest; regions with equal readings share the better rank. */
  readonly rank: number;
  /** How many regions are ranked, two or more. */
  readonly of: number;
}

/**
 * The rank of a region among all regions by a measure of one citizenship, highest first.
 * Null where the region's reading has no number, or is an index that rests on few people, or no other region has another reading.
 */
export function regionRank(
  table: Table,
  measure: Measure,
  citizenship: string,
  column: number,
): RegionRank | null {
  const ranked = rankedReadings(table, measure, citizenship);
  const own = ranked.find((entry) => entry.column === column);
  if (!own || ranked.every(({ size }) => size === own.size)) return null;
  return { rank: 1 + ranked.filter(({ size }) => size > own.size).length, of: ranked.length };
}

/** The column of the one region that ranks first; null where several do, no other is ranked or the highest reading is nil. */
export function topRegion(table: Table, measure: Measure, citizenship: string): number | null {
  const ranked = rankedReadings(table, measure, citizenship);
  const highest = Math.max(...ranked.map(({ size }) => size));
  const [top, second] = ranked.filter(({ size }) => size === highest);
  return top && !second && ranked.length > 1 && highest > 0 ? top.column : null;
}

function rankedReadings(table: Table, measure: Measure, citizenship: string) {
  return table.regions.flatMap((_, i) => {
    const column = i + 1;
    if (measure === 'index' && isSmallBase(table, citizenship, column)) return [];
    const size = magnitude(read(table, measure, citizenship, column));
    return size === null ? [] : [{ column, size }];
  });
}
