import type { Reading } from '../figure.ts';
import type { Table } from '../table.ts';

/** What is said of a citizenship in a column of the table: 0 the total, i the i-th region. */
export type OfCell<T> = (table: Table, citizenship: string, column: number) => T;

/** How the values of a measure are put into the classes of a map. */
export type ClassRule =
  /** By these bounds, always: symmetric about 1 on a logarithmic scale, coloured to both sides of it. */
  | { readonly kind: 'fixed ratios'; readonly breaks: readonly number[] }
  | {
      /** By round bounds that fit the values. */
      readonly kind: 'round';
      /**
       * On the scale that many maps have in common: `equal`; or `ratio` where more than half of the values would lie in
       * the lowest class, as rates and shares of small citizenships do.
       */
      readonly steps: 'equal' | 'ratio';
      /** The bounds by which cells of tables are tinted; null for those that maps of all rows have in common. */
      readonly tableBreaks: readonly number[] | null;
    };

/** One way of reading a figure. Its words stand in `src/messages/`, under its key. `Other` are keys of other measures. */
export interface MeasureRecord<Other extends string = string> {
  /**
   * What the measure makes of x persons in a cell, published or expected. Nil stays `-` in every measure; `.` where the
   * denominator is 0; a withheld figure withholds what is computed from it.
   */
  readonly readingOf: (x: Reading, ...cell: Parameters<OfCell<Reading>>) => Reading;
  /**
   * How it is computed of x persons of a citizenship c in a region r, X_r, X_c and X totals, P_r inhabitants; so that
   * numbers can stand for the letters.
   */
  readonly formula: string;
  /** True for the figure as published; what is computed is this site's own, and said to be. */
  readonly isPublished: boolean;
  /** True where all citizenships together have the same value in every region, by definition. */
  readonly isConstantForTotal: boolean;
  /** True where every citizenship has the same value in Norway as a whole, by definition. */
  readonly isConstantForNorway: boolean;
  /** How many decimals it is written with. */
  readonly decimals: 0 | 1 | 2;
  /** How many digits, from the first that is not 0, a number keeps that its decimals would leave with none; with 2, each below 1. */
  readonly digitsWhereSmall: 1 | 2;
  /** True where numbers above 0 are written with a +, as those below it with a −. */
  readonly isSigned: boolean;
  /** How a map is shaded: in classes or, since a count is never shaded, by another measure. */
  readonly shading: ClassRule | { readonly kind: 'another measure'; readonly measure: Other };
  /** What a bar in a chart is: a length from 0; a ratio, to both sides of 1; or none, and the figure stands alone. */
  readonly bars: 'length' | 'ratio' | 'none';
  /**
   * True where a reading rests on few people: it stands in brackets, is not coloured and enters no ranking. Null for a
   * measure of which that is never said.
   */
  readonly restsOnFew: OfCell<boolean> | null;
  /** What regions are ranked by, highest first; null for a reading that enters no ranking. */
  readonly ranking: 'the reading' | OfCell<number | null>;
}
