import type { Citizenship, Region } from '../../model/dataset.ts';

/** What a page's map shows. */
export interface MapSubject {
  /** Whose figures it is shaded by. */
  readonly citizenship: Citizenship;
  /** The region that the page is about, outlined, all regions links to their pages; null where the reader selects one. */
  readonly region: Region | null;
}
