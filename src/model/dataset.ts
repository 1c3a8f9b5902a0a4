import type { Settlement } from './settlement.ts';

/**
 * The published table as typed data: what `data/immigration-2011.json` holds and every page is computed from.
 */

/** Statistics Norway's standard signs in tables that may stand where a figure is expected. */
export const SYMBOLS = ['-', '.', '..', ':'] as const;

/** `-` nil (the number 0), `.` not applicable (adds as 0), `..` not available, `:` withheld for confidentiality. */
export type TableSymbol = (typeof SYMBOLS)[number];

/** One published cell: a whole number of persons, or the sign that stands in its place. */
export type Figure = number | TableSymbol;

export const LOCALES = ['en', 'nb'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same text in English and Norwegian Bokmål. */
export type Localized = Readonly<Record<Locale, string>>;

export const CITIZENSHIP_KINDS = ['total', 'group', 'country', 'residual', 'other'] as const;

/**
 * `total` all citizenships; `group` a continent or part of one; `country`; `residual` "The rest of …";
 * `other` stateless or unknown.
 */
export type CitizenshipKind = (typeof CITIZENSHIP_KINDS)[number];

/** One row of the table. */
export interface Citizenship {
  /** Slug, unique in the dataset: `poland`, `rest-of-europe`. */
  readonly id: string;
  readonly kind: CitizenshipKind;
  /** Id of the row that this one is a part of; null for the total alone. */
  readonly parent: string | null;
  /** The row's label as published, its footnote mark left out. */
  readonly label: string;
  /** ISO 3166-1 alpha-2 and alpha-3 codes of a country. */
  readonly iso?: { readonly alpha2: string; readonly alpha3: string };
  /** Short name to head a page or a row: "Poland", "Polen". */
  readonly name: Localized;
  /** The people, as a noun phrase in the plural inside a sentence: "Polish citizens", "polske statsborgere". */
  readonly people: Localized;
  /** Footnote marks that the row's label carries in the table. */
  readonly notes: readonly string[];
}

/** One region of destination: an SSB landsdel, Eurostat NUTS 2 of 2011. */
export interface Region {
  /** Slug: `trondelag`. */
  readonly id: string;
  /** NUTS 2 code, version 2010: `NO06`. */
  readonly nuts: string;
  /** The column's label as published. */
  readonly label: string;
  readonly name: Localized;
  /** With its preposition of place: "in Trøndelag", "på Vestlandet". */
  readonly place: Localized;
  /** With its preposition of direction: "to Trøndelag", "til Vestlandet". */
  readonly destination: Localized;
  /** Inhabitants on 1 January of the dataset's year. */
  readonly population: number;
  /** Names of the counties that make up the region. */
  readonly counties: readonly string[];
}

export interface Footnote {
  /** The mark as it stands in the table: "¹". */
  readonly mark: string;
  /** The note; `en` is verbatim from the table. */
  readonly text: Localized;
  /** Ids of the citizenships that the note is about, whatever rows carry its mark. */
  readonly about: readonly string[];
}

export interface Dataset {
  /** As published, the table's number left out: "Immigration, by citizenship and region. 2011". */
  readonly title: string;
  readonly year: number;
  readonly source: string;
  readonly footnotes: readonly Footnote[];
  /** In the order of the table's columns. */
  readonly regions: readonly Region[];
  /** In the order of the table's rows: a parent before its parts. */
  readonly citizenships: readonly Citizenship[];
  /** By citizenship id: the total first, then one figure a region in the order of `regions`. */
  readonly figures: Readonly<Record<string, readonly Figure[]>>;
  /** What the build has added to the table; the parser's own output is without it. */
  readonly settlement?: Settlement;
}
