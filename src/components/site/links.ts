import type { Table } from '../../model/table.ts';
import type { Place } from '../../view/page.ts';
import { placePath, rootFrom } from '../../view/page.ts';
import type { AddressView } from '../../view/view-store.ts';
import { serializeQuery, viewAt } from '../../view/view.ts';

/** The addresses of other pages, relative to a page, with what of its view goes along. */
export interface Links {
  /** The address of the site's root, relative to the page: `../../`. */
  readonly root: string;
  readonly hrefTo: (place: Place) => string;
}

/** The links of the page at an address. */
export function linksAt(table: Table, { path, view }: AddressView): Links {
  const root = rootFrom(path);
  const home: Place = { locale: view.locale, page: { kind: 'citizenship', citizenship: table.total } };
  const toCitizenship = serializeQuery(table, viewAt(view, home));
  const toOther = serializeQuery(table, viewAt(view, { ...home, page: { kind: 'about' } }));
  const hrefTo = (place: Place) =>
    root + placePath(table, place) + (place.page.kind === 'citizenship' ? toCitizenship : toOther);
  return { root, hrefTo };
}
