import type { ReactNode } from 'react';
import { useMemo, useSyncExternalStore } from 'react';
import type { Page } from '../../view/page.ts';
import { linksAt } from './links.ts';
import { SiteContext, useSite } from './site.ts';

/** Lets its children show a change of page at once, ahead of the rest of the page, where that can be. */
export function NextPageFirst({ children }: { readonly children: ReactNode }) {
  const site = useSite();
  const { store, table } = site;
  const next = useSyncExternalStore(store.subscribe, store.steady, () => store.shown.steady);
  const ahead = useMemo(() => ({ ...site, ...next, ...linksAt(table, next) }), [site, table, next]);
  return (
    <SiteContext value={isShownFirst(site.view.page, next.view.page) ? ahead : site}>{children}</SiteContext>
  );
}

/**
 * True where a change of page can be shown ahead: to another page of the same kind. One of another kind replaces the map,
 * and with it what may have the focus.
 */
export function isShownFirst(from: Page, to: Page): boolean {
  return to !== from && to.kind === from.kind;
}
