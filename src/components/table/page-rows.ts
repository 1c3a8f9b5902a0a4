import type { Citizenship } from '../../model/dataset.ts';
import type { Row, TableRows } from '../../model/rows.ts';
import { tableRows } from '../../model/rows.ts';
import type { Order } from '../../model/sorting.ts';
import { sortPeers } from '../../model/sorting.ts';
import type { Table } from '../../model/table.ts';
import { partsOf } from '../../model/table.ts';
import type { FigureColumn } from './figure-column.ts';
import { pageFilter } from './page-filter.ts';
import type { TableSubject } from './table-subject.ts';
import type { WholeSite } from '../site/site.ts';

/** True where a table has groups with parts of their own; else tree, countries and continents have the same rows. */
export function isNested(table: Table, { scope, levels, compared }: TableSubject): boolean {
  return !compared && levels > 1 && partsOf(table, scope.id).some(({ id }) => partsOf(table, id).length > 0);
}

/** The rows of a page's table, by the view's `rows`, `q` and `sort`; in an embed the first alone, as many as `limit` says. */
export function pageRows(
  site: Pick<WholeSite, 'table' | 'view' | 'collator' | 'rowFinder'>,
  subject: TableSubject,
  columns: readonly FigureColumn[],
): TableRows {
  const rows = allRows(site, subject, columns);
  const { embed, limit } = site.view;
  return embed && limit !== null ? { ...rows, body: rows.body.slice(0, limit) } : rows;
}

/** The rows whatever the limit, totals among them. */
export function allRows(
  { table, view, collator, rowFinder }: Pick<WholeSite, 'table' | 'view' | 'collator' | 'rowFinder'>,
  { scope, levels, compared }: TableSubject,
  columns: readonly FigureColumn[],
): TableRows {
  const { locale, rows, sort } = view;
  const column = columns.find(({ key }) => key === sort?.column);
  const order: Order | null = sort && {
    key: (citizenship) => column?.reading(citizenship.id) ?? { name: citizenship.name[locale] },
    descending: sort.descending,
    collator,
  };
  if (compared) {
    const row = (citizenship: Citizenship): Row => ({ citizenship, depth: 0 });
    return {
      head: [row(scope)],
      body: sortPeers(
        compared.filter((one) => one !== scope),
        order,
      ).map(row),
      foot: [],
    };
  }
  const accepts = pageFilter({ table, view, rowFinder });
  return tableRows(table, scope, { mode: rows, accepts, order, levels });
}
