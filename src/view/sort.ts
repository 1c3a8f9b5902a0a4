import type { Codec } from './codec.ts';
import type { Table } from '../model/table.ts';
import type { Page } from './page.ts';

/** What a table is sorted by. */
export interface Sort {
  /** A column key: `citizenship`, `total`, a region's id or, on a region's page, one of {@link REGION_PAGE_COLUMNS}. */
  readonly column: string;
  readonly descending: boolean;
}

/** The columns of figures on a region's page; `national` is the share in Norway as a whole. */
export const REGION_PAGE_COLUMNS = ['persons', 'rate', 'share', 'national', 'index', 'distribution'] as const;

/** The keys of the columns of figures in a page's table, from left to right; the names' column is `citizenship`. */
export function figureColumns(table: Table, page: Page): readonly string[] {
  if (page.kind === 'region') return REGION_PAGE_COLUMNS;
  return page.kind === 'citizenship' ? ['total', ...table.regions.map(({ id }) => id)] : [];
}

/** The codec of `sort` on a page: a column key, `-` before it for descending. */
export function sortCodec(table: Table, page: Page): Codec<Sort> {
  const columns = ['citizenship', ...figureColumns(table, page)];
  return { parse: (text) => parseSort(text, columns), serialize: serializeSort, allowed: columns };
}

/** Reads a sort by one of these columns; null for any other text. */
export function parseSort(text: string, columns: readonly string[]): Sort | null {
  const descending = text.startsWith('-');
  const column = columns.find((key) => key === (descending ? text.slice(1) : text));
  return column === undefined ? null : { column, descending };
}

/** A sort as the query says it: a column key, `-` before it for descending. */
export function serializeSort({ column, descending }: Sort): string {
  return (descending ? '-' : '') + column;
}

/**
 * The next sort when a column's header is pressed: its natural direction first (names ascending, figures descending),
 * then the other, then as published.
 */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  const natural = { column, descending: column !== 'citizenship' };
  if (sort?.column !== column) return natural;
  return sort.descending === natural.descending ? { column, descending: !natural.descending } : null;
}
