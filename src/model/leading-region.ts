import { magnitude } from './figure.ts';
import { isNearlyLevel } from './nearly-level.ts';
import { figureAt } from './table.ts';
import type { Table } from './table.ts';

/** The columns of the regions to which most persons of a citizenship moved. */
export type LeadingRegion =
  | { readonly kind: 'one'; readonly first: number }
  /** The second is nearly level, and said to be. */
  | { readonly kind: 'ahead of'; readonly first: number; readonly second: number }
  /** Two have equally many. */
  | { readonly kind: 'shared'; readonly first: number; readonly second: number };

/** Where most persons of a citizenship moved; null where a figure is withheld, nobody moved, or three or more are level. */
export function leadingRegion(table: Table, citizenship: string): LeadingRegion | null {
  const persons = table.regions.map((_, i) => magnitude(figureAt(table, citizenship, i + 1)));
  const ranked = persons
    .flatMap((size, i) => (size === null ? [] : [{ column: i + 1, size }]))
    .sort((a, b) => b.size - a.size);
  const [first, second, third] = ranked;
  if (!first || first.size === 0 || ranked.length < persons.length || third?.size === first.size) return null;
  if (!second || !isNearlyLevel(first.size, second.size)) return { kind: 'one', first: first.column };
  const kind = second.size === first.size ? 'shared' : 'ahead of';
  return { kind, first: first.column, second: second.column };
}
