/** What the build has found out about how people settled, as far as every page may want it; it comes with the dataset. */
export interface Settlement {
  /** What the patterns are called, in their order. */
  readonly patterns: readonly PatternName[];
  /** By citizenship; those of too few persons are in no pattern. */
  readonly members: Readonly<Record<string, Membership>>;
  /**
   * By country: the countries that settled most like it, the fewest of which one was the nearest in 80 % of resamples. One
   * alone can be named; more cannot be told apart.
   */
  readonly nearest: Readonly<Record<string, readonly string[]>>;
}

/** What a pattern is called, as data: by the pooled index of its members, never by a motive. */
export interface PatternName {
  /** Ids of the regions to which clearly more of them moved than expected, the most clearly first. */
  readonly more: readonly string[];
  /** Ids of the regions to which clearly fewer of them moved, the most clearly first. */
  readonly fewer: readonly string[];
  /** Id of the region with their highest index: what tells patterns apart that are "more" in no region. */
  readonly most: string;
}

/** Which pattern a citizenship belongs to. */
interface Membership {
  /** The pattern's place in the list of patterns, from 0. */
  readonly pattern: number;
  /** False where it would fall into another pattern in more than a fifth of resamples. */
  readonly sure: boolean;
}
