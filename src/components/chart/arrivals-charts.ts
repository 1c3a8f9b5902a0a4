import type { Citizenship, Region } from '../../model/dataset.ts';
import { expectedPersons } from '../../model/expected.ts';
import { representations } from '../../model/representation.ts';
import { sizeOf } from '../../model/sizes.ts';
import { columnOf, partsOf } from '../../model/table.ts';
import type { BarChart, BarRow } from '../../pictures/bar-chart.ts';
import { PLAIN_ROW } from '../../pictures/bar-chart.ts';
import { lengthScale } from '../../pictures/bar-scales.ts';
import type { Site } from '../site/site.ts';
import { indexBar, indexScale } from './index-bar.ts';

/** How many of the largest citizenships are listed, and of each end of those over- and under-represented. */
const LARGEST = 10;
const ENDS = 5;

/** The index at the end of the scale; its inverse is at the other end. */
const MOST = 8;

type Context = Pick<Site, 'table' | 'messages' | 'numbers' | 'locale'>;

/** The continents of those who moved to a region, per cent of them, with what they are of all who moved to Norway. */
export function continentsChart(context: Context, region: Region): BarChart {
  const { table, messages, numbers } = context;
  const column = columnOf(table, region.id);
  const share = ({ id }: Citizenship, at: number) => sizeOf(table, 'share', id, at);
  const parts = partsOf(table, table.total.id)
    .filter((part) => share(part, column) > 0)
    .toSorted((a, b) => share(b, column) - share(a, column));
  const place = lengthScale(parts.flatMap((part) => [share(part, column), share(part, 0)]));
  return {
    heads: { label: messages.column.citizenship, figure: messages.column.share, others: [] },
    rows: parts.map((part) => ({
      ...row(context, part, numbers.reading('share', share(part, column)), place(share(part, column))),
      tick: place(share(part, 0)),
    })),
    total: null,
    scale: null,
  };
}

/** The countries of which most moved to a region, with how many would have if all had spread alike. */
export function largestChart(context: Context, region: Region): BarChart {
  const { table, messages, numbers } = context;
  const column = columnOf(table, region.id);
  const persons = ({ id }: Citizenship) => sizeOf(table, 'persons', id, column);
  const expected = ({ id }: Citizenship) => {
    const reading = expectedPersons(table, id, column);
    return typeof reading === 'number' ? reading : 0;
  };
  const largest = table.dataset.citizenships
    .filter(({ kind }) => kind === 'country')
    .toSorted((a, b) => persons(b) - persons(a))
    .slice(0, LARGEST)
    .filter((country) => persons(country) > 0);
  const place = lengthScale(largest.flatMap((country) => [persons(country), expected(country)]));
  return {
    heads: { label: messages.column.citizenship, figure: messages.column.persons, others: [] },
    rows: largest.map((country) => ({
      ...row(context, country, numbers.whole(persons(country)), place(persons(country))),
      tick: place(expected(country)),
    })),
    total: null,
    scale: null,
  };
}

/** The countries most clearly over- and under-represented among those who moved to a region, one scale for both. */
export function contrastChart(context: Context, region: Region): BarChart {
  const { table, messages, numbers } = context;
  const column = columnOf(table, region.id);
  const { more, fewer } = representations(table, column);
  const share = (id: string, at: number) => ({
    text: numbers.reading('share', sizeOf(table, 'share', id, at)),
    shade: null,
  });
  return {
    heads: {
      label: messages.column.citizenship,
      figure: messages.column.index,
      others: [messages.chart.here, messages.chart.ofAll],
    },
    rows: [...more.slice(0, ENDS), ...fewer.slice(0, ENDS).toReversed()].map((one) => ({
      ...row(context, one.citizenship, numbers.hundredths(one.index), 0),
      ...indexBar(one, MOST),
      others: [share(one.citizenship.id, column), share(one.citizenship.id, 0)],
    })),
    total: null,
    scale: indexScale(context, MOST),
  };
}

function row({ locale }: Context, { id, name }: Citizenship, figure: string, to: number): BarRow {
  return {
    ...PLAIN_ROW,
    ...{ of: 'citizenship', id, label: name[locale], figure },
    bar: [{ from: 0, to, colour: 'bar' }],
  };
}
