import type { ReactNode } from 'react';
import { SiteContext, useSite, useSiteAhead } from './site.ts';

/**
 * Lets its children show a change of page at once, ahead of the rest of the page; not a change to a page of another kind,
 * which replaces them, and with them what may have the focus.
 */
export function Ahead({ children }: { readonly children: ReactNode }) {
  const site = useSite();
  const ahead = useSiteAhead();
  const sameKind = ahead.view.page.kind === site.view.page.kind;
  return <SiteContext value={sameKind ? ahead : site}>{children}</SiteContext>;
}
