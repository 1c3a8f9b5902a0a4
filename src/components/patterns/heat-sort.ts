import type { Alphabet } from '../../model/sorting.ts';

/** A way in which all rows of the heat table are sorted: by a column, 0 for the names. */
export interface HeatSort {
  readonly column: number;
  readonly descending: boolean;
}

/** What follows when a column's header is pressed: figures from the highest, names from A; pressed again, the other way. */
export function nextSort(now: HeatSort | null, column: number): HeatSort {
  return { column, descending: now?.column === column ? !now.descending : column > 0 };
}

/** Rows by the texts of their cells. Blank cells, of small bases, stay at the end in either direction. */
export function sortedRows<Row>(
  rows: readonly Row[],
  textOf: (row: Row, column: number) => string,
  { column, descending }: HeatSort,
  collator: Alphabet,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  if (column === 0)
    return rows.toSorted((a, b) => sign * collator.compare(textOf(a, column), textOf(b, column)));
  const sizeOf = (row: Row) => numberIn(textOf(row, column));
  return rows.toSorted((a, b) => {
    const [one, other] = [sizeOf(a), sizeOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

/** A number as either language writes it; null where there is none. */
function numberIn(text: string): number | null {
  const digits = text.replace(/\s/g, '').replace(',', '.');
  return digits === '' ? null : Number(digits);
}
