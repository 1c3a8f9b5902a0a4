import type { Table } from '../model/table.ts';
import type { Part, Theme, View } from './view.ts';
import { defaultView, serializeView } from './view.ts';

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
  return new URL(serializeView(table, canonicalView(view)), siteUrl).href;
}

/** The absolute address of a view to put into a frame: parts of it, in colours that suit the page around. */
export function embedHref(
  { table, view }: Shown,
  siteUrl: string,
  { show, theme }: { readonly show: readonly Part[]; readonly theme: Theme },
): string {
  const embedded = { ...canonicalView(view), embed: true, show, theme };
  return new URL(serializeView(table, embedded), siteUrl).href;
}

/** A view with what decides which figures are seen, and nothing else. */
export function canonicalView({ locale, page, measure, sort, rows, q, region, map }: View): View {
  return { ...defaultView({ locale, page }), measure, sort, rows, q, region, map };
}
