import {
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Speech } from '../messages/messages.ts';
import type { Table } from '../model/table.ts';
import type { BrowserLocation } from '../view/browser-location.ts';
import type { Place } from '../view/page.ts';
import { placePath, rootFrom } from '../view/page.ts';
import type { ParsedView, View } from '../view/view.ts';
import { parseView, serializeQuery, serializeView, viewAt } from '../view/view.ts';
import { pageDescription, pageTitle } from './page-title.ts';
import { PageBody } from './PageBody.tsx';
import type { Site } from './site.ts';
import { SiteAheadContext, SiteContext, WholeSiteContext } from './site.ts';

interface AppProps {
  readonly table: Table;
  /** The language of the page that the app was loaded with; a page in another one is a document of its own. */
  readonly speech: Speech;
  /** The address, below the site's root, of the view that the page shows before the app takes it over. */
  readonly shown: string;
  /** The browser's address, and the path of the site's root in it; null while prerendering. */
  readonly browser: { readonly location: BrowserLocation; readonly rootPath: string } | null;
}

/** One element for good: what of the site has not changed is not rendered again. */
const BODY = <PageBody />;

/** The explorer: derives the view from the address, and shows its page. */
export function App({ table, speech, shown, browser }: AppProps) {
  const address = useAddress(shown, browser);
  const query = address.indexOf('?');
  const path = query < 0 ? address : address.slice(0, query);
  const search = query < 0 ? '' : address.slice(query);
  const whole = useMemo(() => parseView(table, path, search), [table, path, search]);
  const { view } = whole;
  const steadySearch = serializeQuery(table, { ...view, sort: null, rows: 'tree', q: '' });
  const steady = useMemo(() => parseView(table, path, steadySearch), [table, path, steadySearch]);

  const ways = useWays(table, whole, path, browser);
  const site = useMemo<Site>(() => ({ ...steady, ...speech, ...ways, table }), [steady, speech, ways, table]);
  const wholeSite = useMemo<Site>(
    () => ({ ...whole, ...speech, ...ways, table }),
    [whole, speech, ways, table],
  );
  const arrived = useDeferredValue(view.page) === view.page;
  const pageSite = useLatest(site, arrived);
  const wholePageSite = useLatest(wholeSite, arrived);
  useDocumentRoot(wholePageSite, browser !== null && address === addressIn(browser));
  usePageChange(browser, placePath(table, wholePageSite.view));
  return (
    <SiteContext value={pageSite}>
      <WholeSiteContext value={wholePageSite}>
        <SiteAheadContext value={site}>{BODY}</SiteAheadContext>
      </WholeSiteContext>
    </SiteContext>
  );
}

/**
 * The value; for as long as `arrived` is false the one before. A change of page arrives one render late, so that the map
 * answers a press at once also on a slow device and the rest of the page follows when it is drawn.
 */
function useLatest<T>(value: T, arrived: boolean): T {
  const [latest, keep] = useState(value);
  if (arrived && latest !== value) keep(value);
  return arrived ? value : latest;
}

const NOTHING_TO_HEAR = () => () => undefined;

/** The address to show, path and query: the one shown at first, so that hydration finds the same page, then the browser's. */
function useAddress(shown: string, browser: AppProps['browser']): string {
  return useSyncExternalStore(
    browser?.location.subscribe ?? NOTHING_TO_HEAR,
    () => (browser ? addressIn(browser) : shown),
    () => shown,
  );
}

/** The browser's address below the site's root. */
function addressIn({ location, rootPath }: NonNullable<AppProps['browser']>): string {
  const { pathname, search } = location.address();
  return pathname.slice(rootPath.length) + search;
}

/** The ways from the view on; the same ones for as long as they lead to the same addresses. */
function useWays(table: Table, { view }: ParsedView, path: string, browser: AppProps['browser']) {
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
  const root = rootFrom(path);
  const home: Place = { locale: view.locale, page: { kind: 'citizenship', citizenship: table.total } };
  const toCitizenship = serializeQuery(table, viewAt(view, home));
  const toOther = serializeQuery(table, viewAt(view, { ...home, page: { kind: 'about' } }));
  return useMemo(() => {
    const hrefTo = (place: Place) =>
      root + placePath(table, place) + (place.page.kind === 'citizenship' ? toCitizenship : toOther);
    return { root, hrefTo, update, go };
  }, [table, root, toCitizenship, toOther, update, go]);
}

/** Keeps the document's own element and title, outside the app's reach, at what the view says once it is the reader's. */
function useDocumentRoot(site: Site, arrived: boolean) {
  const { view } = site;
  useLayoutEffect(() => {
    if (!arrived) return;
    const { classList, dataset } = document.documentElement;
    document.title = pageTitle(site, view.page);
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', pageDescription(site, view.page));
    classList.toggle('embed', view.embed);
    if (view.theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = view.theme;
    classList.remove('pending', 'no-map', 'no-table');
  }, [site, view, arrived]);
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
