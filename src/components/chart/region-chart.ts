import type { Citizenship } from '../../model/dataset.ts';
import { expectedPersons } from '../../model/expected.ts';
import type { Measure } from '../../model/measures.ts';
import { measureRecord, MEASURES } from '../../model/measures.ts';
import type { BarChart, BarFigure } from '../../pictures/bar-chart.ts';
import { PLAIN_ROW } from '../../pictures/bar-chart.ts';
import type { Site } from '../site/site.ts';
import { figuresByRegion } from './figures-by-region.ts';
import { indexScale } from './index-bar.ts';
import { regionBars } from './region-bars.ts';

/** The index at the end of the scale; its inverse is at the other end. */
const MOST = 4;

type Context = Pick<Site, 'table' | 'messages' | 'numbers' | 'locale'>;

/** Where the citizens of X went: a bar for each region in a measure, and the other measures beside it. */
export function regionChart(context: Context, measure: Measure, citizenship: Citizenship): BarChart {
  const { table, messages, locale } = context;
  const { id } = citizenship;
  const isRatio = measureRecord(measure).bars === 'ratio';
  const figures = figuresByRegion(context, id);
  const [nearest, ...others] = MEASURES.filter((other) => other !== measure);
  const quiet = (column: number) => [
    ...(nearest ? [figures(nearest, column)] : []),
    ...(isRatio ? [expectedFigure(context, id, column)] : []),
    ...others.map((other) => figures(other, column)),
  ];
  const barOf = regionBars(context.table, measure, [citizenship], MOST);
  return {
    heads: {
      label: messages.region,
      figure: messages.column[measure],
      others: [
        ...(nearest ? [messages.column[nearest]] : []),
        ...(isRatio ? [messages.chart.expected] : []),
        ...others.map((other) => messages.column[other]),
      ],
    },
    rows: table.regions.map((region, i) => ({
      ...PLAIN_ROW,
      ...{ of: 'region', id: region.id, label: region.name[locale] },
      figure: figures(measure, i + 1).text,
      ...barOf(citizenship, i + 1),
      others: quiet(i + 1),
    })),
    total: { label: messages.norway, figure: figures(measure, 0).text, others: quiet(0) },
    scale: isRatio ? indexScale(context, MOST) : null,
  };
}

function expectedFigure({ table, numbers }: Context, citizenship: string, column: number): BarFigure {
  const expected = expectedPersons(table, citizenship, column);
  const text = typeof expected === 'number' ? numbers.whole(expected) : numbers.reading('persons', expected);
  return { text, shade: null };
}
