import type { ReactNode } from 'react';
import { SiteContext, useWholeSite } from './site.ts';

/** Gives its children the view whole: with sort, rows and filter of the table. */
export function WithRows({ children }: { readonly children: ReactNode }) {
  return <SiteContext value={useWholeSite()}>{children}</SiteContext>;
}
