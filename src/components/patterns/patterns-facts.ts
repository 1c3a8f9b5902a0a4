import type { Speech } from '../../messages/messages.ts';
import type { PatternsWords } from '../../messages/patterns.en.ts';
import type { Patterns } from '../../model/patterns.ts';
import type { Table } from '../../model/table.ts';

/** What the patterns page is made from. */
export interface PatternsFacts extends Speech {
  readonly words: PatternsWords;
  readonly table: Table;
  readonly patterns: Patterns;
  /** The address of the site's root, relative to the page: `../`. */
  readonly root: string;
}
