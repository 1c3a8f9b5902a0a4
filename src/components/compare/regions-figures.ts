import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Region } from '../../model/dataset.ts';
import type { PageContext } from '../pages/page-kind.ts';
import type { PageFigures } from '../pages/page-figures.ts';
import { comparedColumns } from './compared-columns.ts';

/** Two regions by citizenship. The table has all rows, and the figures of both in its columns. */
export function regionsFigures(context: PageContext, region: Region, other: Region): PageFigures {
  const { table, locale } = context;
  const { total } = table;
  const words = COMPARE_WORDS[locale].regions;
  const contrast = {
    columns: comparedColumns(context, region, other),
    caption: words.caption(region.destination[locale], other.destination[locale]),
  };
  return {
    subject: { kind: 'regions', regions: [region, other] },
    map: { citizenship: total, region },
    table: { scope: total, levels: Infinity, current: null, compared: null, contrast, region },
  };
}
