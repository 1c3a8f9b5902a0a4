import type { Citizenship } from '../../model/dataset.ts';
import { leaves } from '../../model/rows.ts';
import { sizeOf } from '../../model/sizes.ts';
import { standsLast } from '../../model/sorting.ts';
import { partsOf } from '../../model/table.ts';
import type { BarChart } from '../../pictures/bar-chart.ts';
import { PLAIN_ROW } from '../../pictures/bar-chart.ts';
import { lengthScale, stackedBar } from '../../pictures/bar-scales.ts';
import type { Site } from '../site/site.ts';

/** How many countries of a part are named. */
const NAMED = 5;

/** A country of less than this part of the longest bar is too thin to be told from its neighbours. */
const THINNEST = 0.0015;

/** Who came: the parts of a group on one scale, the largest first, their largest countries cut off. */
export function compositionChart(
  { table, messages, numbers, locale }: Pick<Site, 'table' | 'messages' | 'numbers' | 'locale'>,
  group: Citizenship,
): BarChart {
  const persons = ({ id }: Citizenship) => sizeOf(table, 'persons', id, 0);
  const parts = partsOf(table, group.id).toSorted(
    (a, b) => Number(standsLast(a)) - Number(standsLast(b)) || persons(b) - persons(a),
  );
  const place = lengthScale(parts.map(persons));
  return {
    heads: { label: messages.column.citizenship, figure: messages.column.persons, others: [] },
    rows: parts.map((part) => {
      const named = leaves(table, part)
        .filter((one) => one !== part && !standsLast(one) && place(persons(one)) >= THINNEST)
        .toSorted((a, b) => persons(b) - persons(a))
        .slice(0, NAMED);
      return {
        ...PLAIN_ROW,
        ...{ of: 'citizenship', id: part.id, label: part.name[locale] },
        figure: numbers.whole(persons(part)),
        bar: stackedBar(named.map(persons), persons(part), place),
        parts: named.map((one) => ({
          id: one.id,
          label: one.name[locale],
          figure: numbers.whole(persons(one)),
        })),
      };
    }),
    total: null,
    scale: null,
  };
}
