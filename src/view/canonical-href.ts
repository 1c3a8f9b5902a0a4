import type { Table } from '../model/table.ts';
import type { KeyValues } from './keys.ts';
import { KEYS, urlKey, valuesOf } from './keys.ts';
import { serializeView } from './query.ts';
import type { RowValues, SteadyView, View } from './view.ts';

interface Shown {
  readonly table: Table;
  readonly view: View;
}

/**
 * The absolute address to pass a view on by: of all that its URL says only what decides which figures are seen, and how.
 * Embedding, colours and keys of others belong to the reader who came with them. `siteUrl` is the absolute address of the
 * site's root, a slash at its end.
 */
export function canonicalHref({ table, view }: Shown, siteUrl: string): string {
  return siteUrl + serializeView(table, canonicalView(view));
}

/** The absolute address of a view to put into a frame: which parts of it, how much of them, in which colours. */
export function embedHref(
  { table, view }: Shown,
  siteUrl: string,
  choices: Partial<Pick<View, 'show' | 'controls' | 'limit' | 'theme' | 'background'>>,
): string {
  const embedded = keeping({ ...view, ...choices, embed: true }, 'embedded');
  return siteUrl + serializeView(table, embedded);
}

/** A view with what decides which figures are seen, and nothing else. Of a steady view the rows are as by default. */
export function canonicalView(view: SteadyView & Partial<RowValues>): View {
  return keeping(view, 'shared');
}

/** A view with those keys whose row says so, and no other. */
function keeping(view: SteadyView & Partial<RowValues>, trait: 'shared' | 'embedded'): View {
  const { locale, page } = view;
  const said: Partial<KeyValues> = view;
  const values = valuesOf(
    KEYS,
    (key) => (urlKey(key)[trait] ? said[key] : null) ?? urlKey(key).byDefault(view),
  );
  return { locale, page, ...values, others: [] };
}
