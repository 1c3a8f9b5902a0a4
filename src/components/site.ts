import { createContext, useContext } from 'react';
import type { Speech } from '../messages/messages.ts';
import type { Table } from '../model/table.ts';
import type { Place } from '../view/page.ts';
import type { ParsedView, View } from '../view/view.ts';

/** What every component of a page can ask for: the table, the view, its language, and the ways to change the view. */
export interface Site extends ParsedView, Speech {
  readonly table: Table;
  /** The address of the site's root, relative to the page: `../../`. */
  readonly root: string;
  /** The address of a place, relative to the page, with what of the view goes along. */
  readonly hrefTo: (place: Place) => string;
  /** Changes the view of this page. */
  readonly update: (change: Partial<View>) => void;
  /** Goes to another page. */
  readonly go: (place: Place) => void;
}

/** The site around a component. */
export const SiteContext = createContext<Site | null>(null);

/** The site with the view whole, for {@link SiteContext} to take over where the table's rows matter. */
export const WholeSiteContext = createContext<Site | null>(null);

/** The site as the address has it already, for {@link SiteContext} to take over where a change of page shows at once. */
export const SiteAheadContext = createContext<Site | null>(null);

/**
 * The site around a component. Outside `<WithRows>` its view says nothing of the table's rows (sort, rows and q are as by
 * default), so that sorting and filtering leave all else on the page untouched.
 * @throws outside the app.
 */
export function useSite(): Site {
  return inside(useContext(SiteContext));
}

/** The site with the view whole. @throws outside the app. */
export function useWholeSite(): Site {
  return inside(useContext(WholeSiteContext));
}

/** The site as the address has it already. @throws outside the app. */
export function useSiteAhead(): Site {
  return inside(useContext(SiteAheadContext));
}

function inside(site: Site | null): Site {
  if (!site) throw new Error('useSite: no site around this component; render it inside <App>');
  return site;
}
