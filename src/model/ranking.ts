import { magnitude } from './figure.ts';
import type { Measure } from './measures.ts';
import { read } from './measures.ts';
import type { Table } from './table.ts';
import { judgeIndex, nearerBound } from './verdict.ts';

export interface RegionRank {
  /** 1 for the highest; regions that cannot be told apart share the better rank. */
  readonly rank: number;
  /** True where another region has the same rank. */
  readonly shared: boolean;
  /** How many regions are ranked, two or more. */
  readonly of: number;
}

/**
 * The rank of a region among all regions by a measure of one citizenship, highest first. Indices are ranked by the bound of
 * their interval that is nearer to 1; those whose interval holds 1 are equal.
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
  return {
    rank: 1 + ranked.filter(({ size }) => size > own.size).length,
    shared: ranked.some(({ column, size }) => column !== own.column && size === own.size),
    of: ranked.length,
  };
}

/**
 * The column of the one region that ranks first; null where several do, no other is ranked or the highest reading is nil,
 * and, by the index, where not clearly more moved there than expected.
 */
export function topRegion(table: Table, measure: Measure, citizenship: string): number | null {
  const ranked = rankedReadings(table, measure, citizenship);
  const highest = Math.max(...ranked.map(({ size }) => size));
  const [top, second] = ranked.filter(({ size }) => size === highest);
  if (!top || second || ranked.length === 1 || highest === 0) return null;
  if (measure === 'index' && judgeIndex(table, citizenship, top.column)?.verdict !== 'more') return null;
  return top.column;
}

function rankedReadings(table: Table, measure: Measure, citizenship: string) {
  return table.regions.flatMap((_, i) => {
    const column = i + 1;
    const size = rankedSize(table, measure, citizenship, column);
    return size === null ? [] : [{ column, size }];
  });
}

function rankedSize(table: Table, measure: Measure, citizenship: string, column: number): number | null {
  if (measure !== 'index') return magnitude(read(table, measure, citizenship, column));
  const judged = judgeIndex(table, citizenship, column);
  return judged && judged.verdict !== 'too few' ? nearerBound(judged.interval) : null;
}
