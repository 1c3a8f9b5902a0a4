import type { ReactNode } from 'react';
import { useMemo, useSyncExternalStore } from 'react';
import type { Page, PageName, PageOf } from '../../view/page-kinds.ts';
import { linksAt } from './links.ts';
import { SiteContext, useSite } from './site.ts';

interface NextPageFirstProps<K extends PageName> {
  readonly page: PageOf<K>;
  readonly children: (page: PageOf<K>) => ReactNode;
}

/** Lets its children show a change of page at once, ahead of the rest of the page, where that can be. */
export function NextPageFirst<K extends PageName>({ page, children }: NextPageFirstProps<K>) {
  const site = useSite();
  const { store, table, fileRoot } = site;
  const next = useSyncExternalStore(store.subscribe, store.steady, () => store.shown.steady);
  const ahead = useMemo(
    () => ({ ...site, ...next, ...linksAt(table, next, fileRoot) }),
    [site, table, next, fileRoot],
  );
  return isShownFirst(page, next.view.page) ? (
    <SiteContext value={ahead}>{children(next.view.page)}</SiteContext>
  ) : (
    <SiteContext value={site}>{children(page)}</SiteContext>
  );
}

/**
 * True where a change of page can be shown ahead: to another page of the same kind. One of another kind replaces the map,
 * and with it what may have the focus.
 */
export function isShownFirst<K extends PageName>(from: PageOf<K>, to: Page): to is Page & PageOf<K> {
  return to !== from && to.kind === from.kind;
}
