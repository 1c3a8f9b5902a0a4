import type { AboutWords } from '../../../messages/about.en.ts';
import type { Speech } from '../../../messages/messages.ts';
import type { Proof } from '../../../model/checks.ts';
import type { Table } from '../../../model/table.ts';

/** What the sections of the about page are made from. */
export interface AboutFacts extends Speech {
  readonly words: AboutWords;
  readonly table: Table;
  readonly proof: Proof;
  /** The address of the site's root, relative to the page: `../`. */
  readonly root: string;
}
