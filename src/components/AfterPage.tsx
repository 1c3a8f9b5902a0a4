import type { ReactNode } from 'react';
import { useDeferredValue } from 'react';
import { SiteContext, useWholeSite } from './site.ts';

/**
 * Gives its children the view whole, and lets them follow a change of page a moment after the heading and the map, so
 * that a press is answered at once also on a slow device. Every other change of the view reaches them without delay.
 */
export function AfterPage({ children }: { readonly children: ReactNode }) {
  const site = useWholeSite();
  const settled = useDeferredValue(site);
  return <SiteContext value={settled.view.page === site.view.page ? site : settled}>{children}</SiteContext>;
}
