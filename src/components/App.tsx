import { useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Speech } from '../messages/messages.ts';
import type { Table } from '../model/table.ts';
import type { BrowserLocation } from '../view/browser-location.ts';
import type { Place } from '../view/page.ts';
import { placePath, rootFrom } from '../view/page.ts';
import type { View } from '../view/view.ts';
import { parseView, serializeView, viewAt } from '../view/view.ts';
import { pageDescription, pageTitle } from './page-title.ts';
import { PageBody } from './PageBody.tsx';
import type { Site } from './site.ts';
import { SiteContext } from './site.ts';

interface AppProps {
  readonly table: Table;
  /** The language of the page that the app was loaded with; a page in another one is a document of its own. */
  readonly speech: Speech;
  /** The path, below the site's root, that the page was prerendered for. */
  readonly path: string;
  /** The browser's address, and the path of the site's root in it; null while prerendering. */
  readonly browser: { readonly location: BrowserLocation; readonly rootPath: string } | null;
}

/** The explorer: derives the view from the address, and shows its page. */
export function App({ table, speech, path, browser }: AppProps) {
  const address = useAddress(path, browser);
  const parsed = useMemo(
    () => parseView(table, address.path, address.search),
    [table, address.path, address.search],
  );
  const { view } = parsed;
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  });
  const update = useCallback(
    (change: Partial<View>) =>
      browser?.location.replace(browser.rootPath + serializeView(table, { ...latest.current, ...change })),
    [browser, table],
  );
  const go = useCallback(
    (place: Place) =>
      browser?.location.push(browser.rootPath + serializeView(table, viewAt(latest.current, place))),
    [browser, table],
  );
  const live = address.live;
  const site = useMemo<Site>(
    () => ({
      ...parsed,
      ...speech,
      table,
      live,
      root: rootFrom(address.path),
      update,
      go,
    }),
    [parsed, speech, table, live, address.path, update, go],
  );
  useDocumentRoot(site);
  usePageChange(browser, placePath(table, view));
  return (
    <SiteContext value={site}>
      <PageBody />
    </SiteContext>
  );
}

/** Keeps the document's own element and title, outside the app's reach, at what the view says. */
function useDocumentRoot(site: Site) {
  const { view, live } = site;
  useLayoutEffect(() => {
    if (!live) return;
    const { classList, dataset } = document.documentElement;
    document.documentElement.lang = view.locale;
    document.title = pageTitle(site, view.page);
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', pageDescription(site, view.page));
    classList.toggle('embed', view.embed);
    if (view.theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = view.theme;
    classList.remove('pending', 'no-map', 'no-table');
  }, [site, view, live]);
}

const NOTHING_TO_HEAR = () => () => undefined;

/** The address to show: as prerendered at first, so that hydration finds the same page, and from then on the browser's. */
function useAddress(path: string, browser: AppProps['browser']) {
  const current = useSyncExternalStore(
    browser?.location.subscribe ?? NOTHING_TO_HEAR,
    () => browser?.location.address() ?? null,
    () => null,
  );
  if (!current || !browser) return { path, search: '', live: false };
  return { path: current.pathname.slice(browser.rootPath.length), search: current.search, live: true };
}

/** After a change of page: scrolls to the top and moves the focus to its heading; on Back, to where the reader was. */
function usePageChange(browser: AppProps['browser'], path: string) {
  const shown = useRef(path);
  useLayoutEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    window.scrollTo({ top: browser?.location.scroll() ?? 0, behavior: 'instant' });
  }, [browser, path]);
}
