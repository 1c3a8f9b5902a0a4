import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Region } from '../../model/dataset.ts';
import { regionContrasts } from '../../model/region-ratio.ts';
import { sizeOf } from '../../model/sizes.ts';
import { columnOf } from '../../model/table.ts';
import type { BarChart } from '../../pictures/bar-chart.ts';
import { PLAIN_ROW } from '../../pictures/bar-chart.ts';
import { indexBar, indexScale } from '../chart/index-bar.ts';
import type { PageContext } from '../pages/page-kind.ts';
import { ratioText } from './ratio-text.ts';

/** How many of those more common, and of those less common, are drawn. */
const ENDS = 6;

/** The ratio at the end of the scale; its inverse is at the other end. */
const MOST = 32;

/** The countries clearly more common in one region than in another, and those less common, by surplus in people. */
export function regionsChart(context: PageContext, region: Region, other: Region): BarChart {
  const { table, messages, numbers, locale } = context;
  const words = COMPARE_WORDS[locale].regions;
  const [column, otherColumn] = [columnOf(table, region.id), columnOf(table, other.id)];
  const { more, fewer } = regionContrasts(table, column, otherColumn);
  const share = (id: string, at: number) => ({
    text: numbers.reading('share', sizeOf(table, 'share', id, at)),
    shade: null,
  });
  const persons = (surplus: number) => ({
    text: (surplus > 0 ? '+' : '') + numbers.whole(surplus),
    shade: null,
  });
  return {
    heads: {
      label: messages.column.citizenship,
      figure: words.times,
      others: [words.share(region.name[locale]), words.share(other.name[locale]), words.surplus],
    },
    rows: [...more.slice(0, ENDS), ...fewer.slice(0, ENDS).toReversed()].map((one) => ({
      ...PLAIN_ROW,
      ...{ of: 'citizenship', id: one.citizenship.id, label: one.citizenship.name[locale] },
      figure: ratioText(context, one),
      ...indexBar(one, MOST),
      others: [
        share(one.citizenship.id, column),
        share(one.citizenship.id, otherColumn),
        persons(one.surplus),
      ],
    })),
    total: null,
    scale: {
      ...indexScale(context, MOST),
      words: words.scale(region.name[locale], other.name[locale]),
    },
  };
}
