import { createContext, useContext } from 'react';
import type { Speech } from '../messages/messages.ts';
import type { Table } from '../model/table.ts';
import type { Place } from '../view/page.ts';
import type { ParsedView, View } from '../view/view.ts';

/** What every component of a page can ask for: the table, the view, its language, and the ways to change the view. */
export interface Site extends ParsedView, Speech {
  readonly table: Table;
  /** False while the page is as it was prerendered, without script: then nothing may look as if it could be operated. */
  readonly live: boolean;
  /** The address of the site's root, relative to the page: `../../`. */
  readonly root: string;
  /** Changes the view of this page. */
  readonly update: (change: Partial<View>) => void;
  /** Goes to another page. */
  readonly go: (place: Place) => void;
}

export const SiteContext = createContext<Site | null>(null);

/** The site around a component. @throws outside a `SiteContext`. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite: no SiteContext around this component; render it inside <App>');
  return site;
}
