/** A region in a sentence about a pattern. */
export interface PatternPlace {
  readonly name: string;
  /** With its preposition: "in Trøndelag". */
  readonly place: string;
  /** Times as many as expected. */
  readonly index: number;
}

/** What the name of a pattern is made of: its regions with clearly more and clearly fewer than expected. */
export interface PatternNameWords {
  /** The most clearly so first, in both. */
  readonly more: readonly Pick<PatternPlace, 'name' | 'place'>[];
  readonly fewer: readonly Pick<PatternPlace, 'name' | 'place'>[];
  /** Where the index is highest: it tells patterns apart that are "more" in no region. */
  readonly most: Pick<PatternPlace, 'name' | 'place'>;
  /** True where each region has clearly more or clearly fewer. */
  readonly isAll: boolean;
}

/** What name and sentence of a pattern say. */
export interface PatternClauses extends PatternNameWords {
  readonly persons: number;
  readonly more: readonly PatternPlace[];
  readonly fewer: readonly PatternPlace[];
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
