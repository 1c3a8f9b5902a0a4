import type { Citizenship } from '../../model/dataset.ts';
import { nameFilter } from '../../model/name-filter.ts';
import type { TableRows } from '../../model/rows.ts';
import { tableRows } from '../../model/rows.ts';
import type { Order } from '../../model/sorting.ts';
import type { Table } from '../../model/table.ts';
import { partsOf } from '../../model/table.ts';
import type { Page } from '../../view/page.ts';
import type { FigureColumn } from './figure-columns.ts';
import type { Site } from '../site/site.ts';

/** The citizenship whose parts a page's table lists: the page's own or, where it has no parts, the one above it. */
export function scopeOf(table: Table, page: Page): Citizenship {
  if (page.kind !== 'citizenship') return table.total;
  const { citizenship } = page;
  if (partsOf(table, citizenship.id).length > 0) return citizenship;
  return table.byId.get(citizenship.parent ?? '') ?? table.total;
}

/** True where a page's table has groups with parts of their own; else tree, countries and continents have the same rows. */
export function isNested(table: Table, page: Page): boolean {
  const scope = scopeOf(table, page);
  const isScope = page.kind !== 'citizenship' || page.citizenship === scope;
  return isScope && partsOf(table, scope.id).some(({ id }) => partsOf(table, id).length > 0);
}

/** The rows of a page's table, by the view's `rows`, `q` and `sort`; a leaf's page lists its peers, not their parts. */
export function pageRows(
  { table, view, collator }: Pick<Site, 'table' | 'view' | 'collator'>,
  columns: readonly FigureColumn[],
): TableRows {
  const { locale, rows, q, sort, page } = view;
  const matches = nameFilter(q);
  const column = columns.find(({ key }) => key === sort?.column);
  const order: Order | null = sort && {
    key: (citizenship) => column?.reading(citizenship.id) ?? { name: citizenship.name[locale] },
    descending: sort.descending,
    collator,
  };
  const scope = scopeOf(table, page);
  const accepts = (citizenship: Citizenship) => matches(citizenship.name[locale]);
  const ofLeaf = page.kind === 'citizenship' && page.citizenship !== scope;
  return tableRows(table, scope, { mode: rows, accepts, order, levels: ofLeaf ? 1 : Infinity });
}
