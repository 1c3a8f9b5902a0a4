import type { TableSchema } from './table-schema.ts';

/** A data file of the site. */
export interface DataFile {
  /** Below the site's root: `data/immigration-2011.csv`. */
  readonly path: string;
  /** Name in the data package: lower case, unique in it. */
  readonly name: string;
  /** What is in it, in English. */
  readonly title: string;
  /** True for the dataset itself, in one format or another; false for what is said about it. */
  readonly holdsDataset: boolean;
  readonly mediaType: 'application/json' | 'text/csv' | 'text/plain';
  /** In UTF-8 once it is written. */
  readonly content: string;
  /** The columns of a file in CSV. */
  readonly schema?: TableSchema;
}
