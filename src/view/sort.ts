import type { Codec } from './codec.ts';

/** What a table is sorted by. */
export interface Sort {
  /** A column key: `citizenship`, `total`, a region's id or, on a region's page, a measure or `national`. */
  readonly column: string;
  readonly descending: boolean;
}

/** The codec of `sort` in a table with these columns of figures: a column key, `-` before it for descending. */
export function sortCodec(figureColumns: readonly string[]): Codec<Sort | null> {
  const columns = ['citizenship', ...figureColumns];
  return {
    parse: (text) => parseSort(text, columns),
    serialize: (sort) => (sort ? serializeSort(sort) : ''),
    allowed: columns,
  };
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
