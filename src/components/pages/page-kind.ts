import type { ComponentType } from 'react';
import type { Table } from '../../model/table.ts';
import type { PageName, PageOf } from '../../view/page-kinds.ts';
import type { Site } from '../site/site.ts';
import type { PageFigures } from './page-figures.ts';

/** What the words of a page are made from. */
export type PageContext = Pick<Site, 'table' | 'messages' | 'numbers' | 'locale'>;

/** A kind of page, as a reader sees it; its path stands in `src/view/page-kinds.ts`. */
export interface PageKind<K extends PageName> {
  /** Whom or what the page is about: "Poland", "Trøndelag", "All citizenships". */
  readonly name: (context: PageContext, page: PageOf<K>) => string;
  /** What the page is called in a tab, a bookmark and a search result: its subject first, then the site. */
  readonly title: (context: PageContext, page: PageOf<K>) => string;
  /** What the page tells, in plain words; null where its document alone has them. */
  readonly finding: (context: PageContext, page: PageOf<K>) => string | null;
  /** What its figures are about, and what map and table show of them; null for a page without figures. */
  readonly figures: (table: Table, page: PageOf<K>) => PageFigures | null;
  /** All between the site's header and its footer. */
  readonly Body: ComponentType<PageBodyProps<K>>;
}

/** A page, and what its record says of it. */
export interface PageBodyProps<K extends PageName> {
  readonly page: PageOf<K>;
  readonly name: string;
  readonly title: string;
  readonly finding: string | null;
}
