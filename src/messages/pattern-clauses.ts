/** A region in a sentence about a pattern. */
export interface PatternPlace {
  readonly name: string;
  /** With its preposition: "in Trøndelag". */
  readonly place: string;
  /** Times as many as expected. */
  readonly index: number;
}

/** What names and sentences say of a pattern: its regions with clearly more and clearly fewer than expected. */
export interface PatternClauses {
  readonly persons: number;
  /** The most clearly so first, in both. */
  readonly more: readonly PatternPlace[];
  readonly fewer: readonly PatternPlace[];
  /** Where the index is highest: it tells patterns apart that are "more" in no region. */
  readonly most: PatternPlace;
  /** True where each region has clearly more or clearly fewer. */
  readonly isAll: boolean;
}

/** So many regions or more of "fewer" are said in one breath, where they are all the others. */
export const MANY = 4;

/** A region with its effective number of citizenships. */
export interface MixedRegion {
  /** With its preposition: "in Trøndelag". */
  readonly place: string;
  readonly size: number;
}

/** A citizenship with its Hoover index against the inhabitants, 0 to 1. */
export interface EvenPeople {
  readonly people: string;
  readonly hoover: number;
}
