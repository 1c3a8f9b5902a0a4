import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Speech } from '../../messages/messages.ts';
import type { Table } from '../../model/table.ts';
import type { BrowserLocation } from '../../browser/browser-location.ts';
import { belowRoot } from '../../browser/browser-location.ts';
import type { Place } from '../../view/page.ts';
import { placePath, samePlace } from '../../view/page.ts';
import type { ViewStore } from '../../view/view-store.ts';
import { viewStore } from '../../view/view-store.ts';
import type { View } from '../../view/view.ts';
import { serializeView, viewAt } from '../../view/query.ts';
import { useComparing } from '../compare/compare-room.ts';
import { useFramed } from '../framed/framed-room.ts';
import { useCanonicalLink } from './canonical-link.ts';
import { linksAt } from './links.ts';
import { useLive } from './live.ts';
import { pageKind } from '../pages/page-kinds.ts';
import { PageBody } from '../pages/PageBody.tsx';
import { useDeferredView } from './deferred-view.ts';
import type { Site } from './site.ts';
import { shownComparison, SiteContext } from './site.ts';
import { shortDescription } from './short-description.ts';
import { useTheme } from './theme.ts';

interface AppProps {
  readonly table: Table;
  /** The language of the page that the app was loaded with; a page in another one is a document of its own. */
  readonly speech: Speech;
  /** The address, below the site's root, of the view that was prerendered. The page shows it first. */
  readonly shown: string;
  /** The browser's address, and the path of the site's root in it; null while prerendering. */
  readonly browser: {
    readonly location: BrowserLocation;
    readonly rootPath: string;
    /** Where the explorer is one file: what links begin with, and the address of the site's root to pass views on by. */
    readonly file?: { readonly root: string; readonly siteUrl: string };
  } | null;
}

/** Always the same element, so that React renders only the parts of the site that have changed. */
const BODY = <PageBody />;

/** The explorer: derives the view from the address, and shows its page. */
export function App({ table, speech, shown, browser }: AppProps) {
  const store = useMemo(() => viewStore(table, shown, browser && sourceOf(browser)), [table, shown, browser]);
  const settled = useDeferredView(store);
  const comparing = useComparing(settled.view.with.length > 0);
  const framed = useFramed(settled.view.embed && !settled.view.controls);
  const actions = useViewActions(table, store, browser);
  const site = useMemo<Site>(
    () => ({
      ...settled,
      ...speech,
      ...linksAt(table, settled, browser?.file?.root),
      ...actions,
      table,
      store,
      comparing,
      framed,
      fileRoot: browser?.file?.root,
      siteUrl: siteUrlOf(browser),
    }),
    [settled, speech, actions, table, store, comparing, framed, browser],
  );
  useDocumentRoot(site, useLive() ? browser : null);
  useCanonicalLink(table, store, store.shown.whole.path);
  usePageChange(browser, placePath(table, settled.view));
  return <SiteContext value={site}>{BODY}</SiteContext>;
}

/** Made from the root path. A path relative to the page would fail, since the browser may not have its address yet. */
function siteUrlOf(browser: AppProps['browser']): string {
  if (!browser) return '';
  if (browser.file) return browser.file.siteUrl;
  return Object.assign(new URL(document.baseURI), { pathname: browser.rootPath, search: '', hash: '' }).href;
}

/** The browser's address below the site's root. */
function sourceOf({ location, rootPath }: NonNullable<AppProps['browser']>) {
  return { address: () => belowRoot(location.address(), rootPath), subscribe: location.subscribe };
}

/** The functions that change the view. They stay the same from render to render. */
function useViewActions(table: Table, store: ViewStore, browser: AppProps['browser']) {
  return useMemo(() => {
    const now = () => store.whole().view;
    const update = (change: Partial<View>) =>
      browser?.location.replace(browser.rootPath + serializeView(table, { ...now(), ...change }));
    const go = (place: Place) => {
      const samePage = samePlace(table, place, now());
      browser?.location[samePage ? 'replace' : 'push'](
        browser.rootPath + serializeView(table, viewAt(now(), place)),
      );
      if (samePage) beginAt(null, 0);
    };
    return { update, go };
  }, [table, store, browser]);
}

/** Keeps the document's own element and title, outside the app's reach, at what the view says once it is the reader's. */
function useDocumentRoot(site: Site, arrived: AppProps['browser']) {
  const { view, comparing, framed } = site;
  const theme = useTheme(view);
  useLayoutEffect(() => {
    if (!arrived || comparing === 'loading' || framed === 'loading') return;
    const { classList, dataset } = document.documentElement;
    const kind = pageKind(view.page);
    const comparison = shownComparison(site);
    arrived.location.setTitle(comparison?.title ?? kind.title(site, view.page));
    const description = comparison?.finding ?? kind.finding(site, view.page);
    if (description !== null)
      document
        .querySelector('meta[name="description"]')
        ?.setAttribute('content', shortDescription(description));
    classList.toggle('embed', view.embed);
    classList.toggle('bare', typeof framed === 'object');
    classList.toggle('clear', view.embed && view.background === 'transparent');
    dataset['show'] = view.show.join(',');
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
    classList.remove('pending', 'first-frame');
  }, [site, view, comparing, framed, theme, arrived]);
}

/** After a change of page: begins at its heading; on Back, where the reader was, at the row of the page that was left. */
function usePageChange(browser: AppProps['browser'], path: string) {
  const shown = useRef(path);
  useLayoutEffect(() => {
    if (shown.current === path) return;
    const top = browser?.location.scroll() ?? null;
    beginAt(top === null ? null : rowLink(shown.current), top ?? 0);
    shown.current = path;
  }, [browser, path]);
}

/** The link in the table's row of a citizenship, by the path of its page; null where the page shows no such row. */
function rowLink(path: string): HTMLElement | null {
  return document.querySelector(`tr[data-citizenship="${path.split('/').at(-2)}"] a`);
}

/** Moves the focus to a row's link or else to the page's heading; `top` px of the page are above what is in view. */
function beginAt(link: HTMLElement | null, top: number) {
  (link ?? document.querySelector<HTMLElement>('h1'))?.focus(); // which scrolls the table to the row
  window.scrollTo({ top, behavior: 'instant' });
}
