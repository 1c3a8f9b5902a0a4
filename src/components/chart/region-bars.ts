import type { Citizenship } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';
import { measureRecord, readExpected, readMeasure } from '../../model/measures.ts';
import type { Table } from '../../model/table.ts';
import { judgeIndex } from '../../model/verdict.ts';
import type { BarRow } from '../../pictures/bar-chart.ts';
import { lengthScale } from '../../pictures/bar-scales.ts';
import { indexBar } from './index-bar.ts';

export type RegionBar = Pick<BarRow, 'bar'> & Partial<Pick<BarRow, 'tick' | 'interval'>>;

/**
 * The bars of citizenships by region, all on one scale, by the kind that their measure has: of a citizenship in a column.
 * A scale of ratios goes up to `most`.
 */
export function regionBars(
  table: Table,
  measure: Measure,
  citizenships: readonly Citizenship[],
  most: number,
): (citizenship: Citizenship, column: number) => RegionBar {
  const { bars } = measureRecord(measure);
  switch (bars) {
    case 'none':
      return () => ({ bar: [] });
    case 'ratio':
      return ({ id }, column) => indexBar(judgeIndex(table, id, column), most);
    case 'length': {
      const size = ({ id }: Citizenship, column: number) =>
        magnitude(readMeasure(table, measure, id, column)) ?? 0;
      const even = ({ id, kind }: Citizenship, column: number) =>
        kind === 'total' ? null : magnitude(readExpected(table, measure, id, column));
      const place = lengthScale(
        citizenships.flatMap((one) =>
          table.regions.flatMap((_, i) => [size(one, i + 1), even(one, i + 1) ?? 0]),
        ),
      );
      return (one, column) => {
        const tick = even(one, column);
        return {
          bar: size(one, column) > 0 ? [{ from: 0, to: place(size(one, column)), colour: 'bar' }] : [],
          tick: tick === null ? null : place(tick),
        };
      };
    }
  }
}
