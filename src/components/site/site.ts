import type { ComponentType, ReactNode } from 'react';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Speech } from '../../messages/messages.ts';
import type { Table } from '../../model/table.ts';
import type { Place } from '../../view/page.ts';
import type { SteadyAddress, ViewStore } from '../../view/view-store.ts';
import type { Rejection, View } from '../../view/view.ts';
import type { PageFigures } from '../pages/page-figures.ts';
import type { Links } from './links.ts';
import type { OnDemand } from './on-demand.ts';
import type { RowFinder } from './row-finder.ts';
import { useRowFinder } from './row-finder.ts';

/** What every component of a page can ask for: the table, the view, its language, and the functions that change the view. */
export interface Site extends SteadyAddress, Speech, Links {
  readonly table: Table;
  /** Absolute address of the site's root, a slash at its end; empty while prerendering. */
  readonly siteUrl: string;
  /** What links begin with where the explorer is one file, which has nothing beside it; else undefined. */
  readonly fileRoot?: string | undefined;
  readonly comparing: Comparing;
  readonly framed: OnDemand<FramedRoom>;
  /** Changes the view of this page. */
  readonly update: (change: Partial<View>) => void;
  /** Goes to another page. */
  readonly go: (place: Place) => void;
  /** The views of the address, for components that follow it at every press and letter. */
  readonly store: ViewStore;
}

/** What draws comparisons, once it is loaded. */
export interface CompareRoom {
  /** What is shown in place of the page by itself; null on a page that compares nothing. */
  readonly comparison: (site: Site) => Comparison | null;
}

/** A page's subject with what it is compared with. */
export interface Comparison {
  readonly name: string;
  readonly title: string;
  readonly finding: string;
  readonly figures: PageFigures;
  readonly body: ReactNode;
}

/** How far a comparison has come that the view may want. */
export type Comparing = OnDemand<CompareRoom>;

/** What a page's title and finding are made from where they stand above a figure in a frame. */
export interface FramedIntroProps {
  readonly heading: string;
  readonly finding: string | null;
}

/** What a figure in a frame has in place of the page around it, once it is loaded. */
export interface FramedRoom {
  readonly Intro: ComponentType<FramedIntroProps>;
}

/** The site with the view whole. */
export interface WholeSite extends Site {
  readonly view: View;
  readonly rejections: readonly Rejection[];
  /** Null as long as it is not loaded. */
  readonly rowFinder: RowFinder | null;
}

/** The comparison that is shown; null where there is none, or none yet. */
export function shownComparison(site: Site): Comparison | null {
  return typeof site.comparing === 'string' ? null : site.comparing.comparison(site);
}

/** The site around a component. */
export const SiteContext = createContext<Site | null>(null);

/**
 * The site around a component. Its view says nothing of the table's rows, so that sorting and filtering leave all else on
 * the page untouched.
 * @throws outside the app.
 */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite: no site around this component; render it inside <App>');
  return site;
}

/** The site with the view whole, sort, rows and filter included. @throws outside the app. */
export function useWholeSite(): WholeSite {
  const site = useSite();
  const { store, path } = site;
  const whole = useSyncExternalStore(
    store.subscribe,
    () => store.wholeAt(path),
    () => store.shown.whole,
  );
  const rowFinder = useRowFinder();
  return useMemo(() => ({ ...site, ...whole, rowFinder }), [site, whole, rowFinder]);
}
