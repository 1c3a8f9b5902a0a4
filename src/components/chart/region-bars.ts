import type { Citizenship, Region } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';
import { magnitude } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';
import { expectedPersons, read } from '../../model/measures.ts';
import type { Table } from '../../model/table.ts';

/** One region's bar in a chart of a citizenship. */
export interface RegionBar {
  readonly region: Region;
  readonly column: number;
  readonly reading: Reading;
  /** The length of the bar, per cent of the chart's width; 0 where there is no number. */
  readonly length: number;
  /**
   * Where the bar would end if the citizenship had spread over the regions as all who moved did, per cent of the chart's
   * width; null where nothing can be expected, and for all who moved.
   */
  readonly mark: number | null;
}

/** The bars of a citizenship, a region each, in a measure of which lengths are drawn: any but the index. */
export function regionBars(
  table: Table,
  measure: Exclude<Measure, 'index'>,
  citizenship: Citizenship,
): readonly RegionBar[] {
  const bars = table.regions.map((region, i) => {
    const reading = read(table, measure, citizenship.id, i + 1);
    return { region, column: i + 1, reading, mark: evenReading(table, measure, citizenship.id, i + 1) };
  });
  const longest = Math.max(...bars.flatMap(({ reading, mark }) => [magnitude(reading) ?? 0, mark ?? 0]));
  const part = (size: number) => (longest > 0 ? Math.round((1000 * size) / longest) / 10 : 0);
  return bars.map(({ reading, mark, ...bar }) => ({
    ...bar,
    reading,
    length: part(magnitude(reading) ?? 0),
    mark: mark === null ? null : part(mark),
  }));
}

/** The reading of a citizenship in a column if it had spread over the regions as all who moved did; null for none. */
function evenReading(
  table: Table,
  measure: Exclude<Measure, 'index'>,
  citizenship: string,
  column: number,
): number | null {
  if (citizenship === table.total.id) return null;
  const expected = expectedPersons(table, citizenship, column);
  if (typeof expected !== 'number') return null;
  switch (measure) {
    case 'persons':
      return expected;
    case 'rate': {
      const inhabitants = table.population[column] ?? 0;
      return inhabitants > 0 ? (1000 * expected) / inhabitants : null;
    }
    case 'share':
      return magnitude(read(table, 'share', citizenship, 0));
    case 'distribution':
      return magnitude(read(table, 'distribution', table.total.id, column));
  }
}
