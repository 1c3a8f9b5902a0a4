import type { Citizenship, Region } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';
import { magnitude } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';
import { readExpected, readMeasure } from '../../model/measures.ts';
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

/** The bars of a citizenship, a region each, in a measure of which lengths are drawn. */
export function regionBars(table: Table, measure: Measure, citizenship: Citizenship): readonly RegionBar[] {
  const bars = table.regions.map((region, i) => ({
    region,
    column: i + 1,
    reading: readMeasure(table, measure, citizenship.id, i + 1),
    mark: citizenship === table.total ? null : magnitude(readExpected(table, measure, citizenship.id, i + 1)),
  }));
  const longest = Math.max(...bars.flatMap(({ reading, mark }) => [magnitude(reading) ?? 0, mark ?? 0]));
  const part = (size: number) => (longest > 0 ? Math.round((1000 * size) / longest) / 10 : 0);
  return bars.map(({ reading, mark, ...bar }) => ({
    ...bar,
    reading,
    length: part(magnitude(reading) ?? 0),
    mark: mark === null ? null : part(mark),
  }));
}
