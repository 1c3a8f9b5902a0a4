import type { Localized } from './dataset.ts';

/** The content of `data/publication.json`: which table this is, and the facts about it that its text does not state. */
export interface Publication {
  /** What files and addresses of this table are named by; ends with the year: `immigration-2011`. */
  readonly id: string;
  /** The year that the figures are of. */
  readonly year: number;
  /** The table's number in the release. */
  readonly table: number;
  /** As published, the table's number left out: "Immigration, by citizenship and region. 2011". */
  readonly title: string;
  /** Who published it. */
  readonly publisher: { readonly name: string; readonly url: string };
  /** The release that the table belongs to, on the publisher's site; its day in ISO 8601. */
  readonly release: { readonly date: string; readonly title: Localized; readonly url: Localized };
  /** Where the publisher says what a move is and who is counted. */
  readonly definitions: Localized;
  /** The terms on which the figures may be used. */
  readonly terms: { readonly title: string; readonly url: Localized };
  /** The inhabitants that rates are computed with; the day is the first of January of the year. */
  readonly population: {
    readonly date: string;
    readonly total: number;
    /** Which tables they were taken from: a noun phrase. */
    readonly source: Localized;
    /** What else is to be known of them: a sentence. */
    readonly note: Localized;
  };
}
