import type { Citizenship } from './dataset.ts';
import type { Likeness } from './dissimilarity.ts';
import { likenessOf } from './dissimilarity.ts';
import type { Table } from './table.ts';

/** More countries than these are no answer to who settled most like one. */
const MOST_NAMED = 5;

/** Who settled most like a citizenship, as far as the figures bear it. */
export type MostAlike =
  /** One country, the nearest in 80 % of resamples or more. */
  | { readonly kind: 'one'; readonly nearest: Likeness }
  /** Two to five that cannot be told apart, the one that was the nearest most often first. */
  | { readonly kind: 'set'; readonly nearest: readonly Likeness[] }
  /** Too few persons to say, or too many countries that settled as much alike. */
  | { readonly kind: 'none' };

/** Who settled most like a citizenship: named only where chance would name the same. */
export function mostAlike(table: Table, citizenship: Citizenship): MostAlike {
  const ids = table.dataset.settlement?.nearest[citizenship.id] ?? [];
  if (ids.length > MOST_NAMED) return { kind: 'none' };
  const nearest = ids.flatMap((id) => {
    const other = table.byId.get(id);
    return (other && likenessOf(table, citizenship, other)) ?? [];
  });
  const [first, second] = nearest;
  if (!first) return { kind: 'none' };
  return second ? { kind: 'set', nearest } : { kind: 'one', nearest: first };
}
