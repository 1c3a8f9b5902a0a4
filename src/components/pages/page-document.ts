import type { ReactNode } from 'react';
import type { Speech } from '../../messages/messages.ts';
import type { Proof } from '../../model/checks.ts';
import type { Table } from '../../model/table.ts';
import type { Page, PageName, PageOf } from '../../view/page-kinds.ts';
import type { LinkPicture } from './link-picture.ts';
import type { PageContext } from './page-kind.ts';

/** What the content that a document alone has is made from. */
export interface DocumentFacts {
  readonly speech: Speech;
  readonly table: Table;
  readonly proof: Proof;
  /** The address of the site's root, relative to the page: `../`. */
  readonly root: string;
}

/** What the document of a kind of page has beyond what the app draws. The build alone asks for it. */
export interface PageDocument<K extends PageName> {
  /** For search engines and links: the page's finding. */
  readonly description: (context: PageContext, page: PageOf<K>) => string;
  /** What the picture shows that a link to the page is passed on with. */
  readonly picture: (context: PageContext, page: PageOf<K>) => LinkPicture;
  /** The page whose picture that is; null where it is this page's own. */
  readonly pictureOf: ((page: PageOf<K>) => Page) | null;
  /** Content that the document alone has; null where the app draws all. */
  readonly content: ((facts: DocumentFacts, page: PageOf<K>) => ReactNode) | null;
  /** True where it is kept for readers without a connection before anybody has asked for it. */
  readonly isKeptAhead: boolean;
  /** Styles beyond those that every page has. */
  readonly styles: string | null;
}
