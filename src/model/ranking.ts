import { magnitude } from './figure.ts';
import type { Measure } from './measures.ts';
import { measureRecord, readMeasure } from './measures.ts';
import type { Table } from './table.ts';

export interface RegionRank {
  /** 1 for the highest; regions that cannot be told apart share the better rank. */
  readonly rank: number;
  /** True where another region has the same rank. */
  readonly shared: boolean;
  /** How many regions are ranked, two or more. */
  readonly of: number;
}

/**
 * The rank of a region among all regions by a measure of one citizenship, highest first. Null where the region's reading
 * enters no ranking, or no other region has another reading.
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

function rankedReadings(table: Table, measure: Measure, citizenship: string) {
  const { ranking } = measureRecord(measure);
  return table.regions.flatMap((_, i) => {
    const column = i + 1;
    const size =
      ranking === 'the reading'
        ? magnitude(readMeasure(table, measure, citizenship, column))
        : ranking(table, citizenship, column);
    return size === null ? [] : [{ column, size }];
  });
}
