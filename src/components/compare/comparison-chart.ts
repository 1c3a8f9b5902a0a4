import { figuresInClass } from '../../messages/figure-in-class.ts';
import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import { shadingMeasure } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { isBracketed, readMeasure } from '../../model/measures.ts';
import { PLAIN_ROW } from '../../pictures/bar-chart.ts';
import type { RegionBar } from '../chart/region-bars.ts';
import { regionBars } from '../chart/region-bars.ts';
import type { PageContext } from '../pages/page-kind.ts';

/** The index at the end of the scale; its inverse is at the other end. */
const MOST = 4;

/** One citizenship in one region. */
interface ComparisonCell {
  readonly citizenship: Citizenship;
  readonly figure: string;
  readonly bar: Required<RegionBar>;
}

/** A region, with a cell for each citizenship in their order. */
interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly ComparisonCell[];
}

/** Citizenships side by side: their bars by region, all on one scale. Figures beside colours agree with these `classes`. */
export function comparisonChart(
  context: PageContext,
  measure: Measure,
  citizenships: readonly Citizenship[],
  classes: Classes,
): readonly ComparisonRow[] {
  const { table, numbers, locale } = context;
  const barOf = regionBars(table, measure, citizenships, MOST);
  const isColoured = shadingMeasure(measure) === measure;
  const sizes = citizenships.flatMap(({ id }) =>
    table.regions.flatMap((_, i) => {
      const size = magnitude(readMeasure(table, measure, id, i + 1));
      return size === null || isBracketed(table, measure, id, i + 1) ? [] : [size];
    }),
  );
  const written = isColoured
    ? figuresInClass(numbers, measure, classes, sizes)
    : (...reading: Parameters<ReturnType<typeof figuresInClass>>) => numbers.reading(measure, ...reading);
  return table.regions.map(({ id, name }, i) => ({
    id,
    label: name[locale],
    cells: citizenships.map((citizenship) => ({
      citizenship,
      figure: written(
        readMeasure(table, measure, citizenship.id, i + 1),
        isBracketed(table, measure, citizenship.id, i + 1),
      ),
      bar: { tick: PLAIN_ROW.tick, interval: PLAIN_ROW.interval, ...barOf(citizenship, i + 1) },
    })),
  }));
}
