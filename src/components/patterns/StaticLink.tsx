import type { ReactNode } from 'react';
import type { Page } from '../../view/page-kinds.ts';
import { placePath } from '../../view/page.ts';
import type { PatternsFacts } from './patterns-facts.ts';

interface StaticLinkProps {
  readonly facts: Pick<PatternsFacts, 'table' | 'locale' | 'root'>;
  readonly to: Page;
  /** What the page's address ends in: `#methods`. */
  readonly hash?: string;
  readonly children: ReactNode;
}

/** A link from a page that the app does not draw: the browser follows it by itself. */
export function StaticLink({ facts: { table, locale, root }, to, hash = '', children }: StaticLinkProps) {
  return <a href={root + placePath(table, { locale, page: to }) + hash}>{children}</a>;
}
