import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { linksAt } from './links.ts';
import { SiteContext, useSite, useSteadyView } from './site.ts';

/**
 * Lets its children show a change of page at once, ahead of the rest of the page; not a change to a page of another kind,
 * which replaces them, and with them what may have the focus.
 */
export function Ahead({ children }: { readonly children: ReactNode }) {
  const site = useSite();
  const { store, table } = site;
  const next = useSteadyView(store);
  const ahead = useMemo(() => ({ ...site, ...next, ...linksAt(table, next) }), [site, table, next]);
  const from = site.view.page;
  const to = next.view.page;
  const goes = to !== from && to.kind === from.kind;
  return <SiteContext value={goes ? ahead : site}>{children}</SiteContext>;
}
