import type { Citizenship, Region } from '../../model/dataset.ts';
import type { FigureColumn } from './figure-column.ts';

/** What a page's table shows. */
export interface TableSubject {
  /** The citizenship whose parts are the rows. */
  readonly scope: Citizenship;
  /** How many levels of parts a tree lists. */
  readonly levels: number;
  /** The row that the page is about. */
  readonly current: Citizenship | null;
  /** The rows that are compared, all others left out; null for all parts of the scope. */
  readonly compared: readonly Citizenship[] | null;
  /** The columns and the caption of a table that compares the region with another one; null for any other. */
  readonly contrast: { readonly columns: readonly FigureColumn[]; readonly caption: string } | null;
  /** The region whose figures stand in the columns, one for each measure; null for all regions in the view's measure. */
  readonly region: Region | null;
}
