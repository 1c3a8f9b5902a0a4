import type { Citizenship } from '../../model/dataset.ts';
import { nameFilter } from '../../model/name-filter.ts';
import type { WholeSite } from '../site/site.ts';

/**
 * Says which rows the view's filter means: by all their names once these are loaded, till then by those in the page's
 * language.
 */
export function pageFilter(
  site: Pick<WholeSite, 'table' | 'view' | 'rowFinder'>,
): (citizenship: Citizenship) => boolean {
  const { view, rowFinder } = site;
  if (rowFinder) return rowFinder.accepts(site.table, view);
  const matches = nameFilter(view.q);
  return ({ name }) => matches(name[view.locale]);
}
