import type { ReactNode } from 'react';
import { SiteContext, useSiteAhead } from './site.ts';

/** Lets its children show a change of page at once, ahead of the rest of the page. */
export function Ahead({ children }: { readonly children: ReactNode }) {
  return <SiteContext value={useSiteAhead()}>{children}</SiteContext>;
}
