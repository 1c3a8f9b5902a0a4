import type { Table } from '../../model/table.ts';
import type { PageName } from '../../view/page-kinds.ts';
import type { Place } from '../../view/page.ts';
import { placePath, rootFrom } from '../../view/page.ts';
import type { SteadyAddress } from '../../view/view-store.ts';
import type { PageValues } from '../../view/view.ts';
import { serializeQuery, viewAt } from '../../view/query.ts';

/** The addresses of other pages, relative to a page. Each carries the part of the view that goes along. */
export interface Links {
  /** The address of the site's root, relative to the page: `../../`. */
  readonly root: string;
  readonly hrefTo: (place: Place) => string;
  /** The address of the same page in another view, its rows as they are by default. */
  readonly hrefWith: (change: Partial<PageValues>) => string;
}

/** The links of the page at an address; `root` where the way to the site's root is the same from every page. */
export function linksAt(table: Table, { path, view }: SteadyAddress, root = rootFrom(path)): Links {
  const queries = new Map<PageName, string>(); // the same for all pages of a kind
  const queryTo = (place: Place) => {
    const query = queries.get(place.page.kind) ?? serializeQuery(table, viewAt(view, place));
    queries.set(place.page.kind, query);
    return query;
  };
  const hrefTo = (place: Place) => root + placePath(table, place) + queryTo(place);
  const hrefWith = (change: Partial<PageValues>) =>
    root + placePath(table, view) + serializeQuery(table, { ...view, ...change });
  return { root, hrefTo, hrefWith };
}
