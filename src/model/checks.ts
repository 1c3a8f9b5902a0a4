/** The proof of the table: what the parser found, what `data/checks.json` holds and the about page shows. */
import type { Figure } from './dataset.ts';

export const CHECK_RESULTS = ['holds', 'fails', 'not checkable'] as const;

/** `not checkable`: a figure that the sum is made of is withheld, or cannot be read. */
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** One sum of the table. */
export interface SumCheck {
  /** `row`: the regions of a row against its total. `group`: the parts of a citizenship against it, in one column. */
  readonly kind: 'row' | 'group';
  /** Id of the row that holds the published sum. */
  readonly citizenship: string;
  /** Column of the published sum: `total`, or the id of a region. Always `total` for a row's sum. */
  readonly column: string;
  readonly published: Figure;
  /** The figures added up, in persons; null where one of them is withheld. */
  readonly computed: number | null;
  readonly result: CheckResult;
}

/** Where the figures of a row stand in the table's text. */
export interface RowPlace {
  /** 1-based. */
  readonly line: number;
  /** The field of each figure, from tab to tab, 1-based: the total's, then those of the regions. */
  readonly fields: readonly number[];
}

export interface Checks {
  /** SHA-256 of the table's text in UTF-8, 64 hexadecimal digits: what `sha256sum` prints for the file. */
  readonly sha256: string;
  /** In the order of the table's rows; a row's own sum before its group's, and those in the order of the columns. */
  readonly sums: readonly SumCheck[];
  /** By the id of the citizenship. */
  readonly places: Readonly<Record<string, RowPlace>>;
}

/** How many sums have each result. */
export type Tally = Readonly<Record<CheckResult, number>>;

/** The sums that prove the figures of one group. */
export interface GroupTally {
  /** Id of a citizenship that has parts. */
  readonly group: string;
  /** Of the rows that are its parts: the regions against the row's total. With the total's own row for the total. */
  readonly rows: Tally;
  /** Its parts against the group, column by column. */
  readonly columns: Tally;
}

/** A sum of surpluses, persons beyond those expected (x − E): what is too many in one place is too few in another. */
export interface SurplusSum {
  /** `row`: a citizenship over all regions. `column`: a column over all rows that have no parts. */
  readonly kind: 'row' | 'column';
  /** Id of the citizenship; `total`, or the id of the region. */
  readonly id: string;
  /** In persons, 0 where it holds; null where a figure is withheld or nothing can be expected. */
  readonly sum: number | null;
  readonly result: CheckResult;
}

/** What `data/checks.json` holds. */
export interface Proof extends Checks {
  /** Name of the file, beside this one, whose SHA-256 is given: `immigration-2011.txt`. */
  readonly file: string;
  /** That file's text. */
  readonly text: string;
  /** In the order of the table's rows; each sum counts in exactly one of them. */
  readonly groups: readonly GroupTally[];
  /** In the order of the table's rows, then of its columns. */
  readonly surpluses: readonly SurplusSum[];
}
