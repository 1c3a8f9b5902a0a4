import { rowFilter } from '../../model/find/row-filter.ts';
import type { RowFinder } from '../site/row-finder.ts';
import { FoundElsewhere } from './FoundElsewhere.tsx';
import { namedThingsOf } from './named-things-of.ts';

export const ROW_FINDER: RowFinder = {
  accepts: (table, view) => rowFilter(table, namedThingsOf(table), view.q, view.locale).accepts,
  FoundElsewhere,
};
