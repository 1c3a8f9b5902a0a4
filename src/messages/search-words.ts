import type { CitizenshipKind, Locale } from '../model/dataset.ts';

/** What the search says once it is used; loaded with it. */
export interface SearchWords {
  readonly results: string;
  readonly close: string;
  /** What can be found, before anything is typed. */
  readonly hint: string;
  readonly keys: string;
  readonly count: (found: number) => string;
  readonly none: (query: string) => string;
  readonly near: (query: string) => string;
  /** Where a country's row is. */
  readonly inGroup: (group: string) => string;
  /** Before what is called so on other pages. */
  readonly elsewhere: (query: string) => string;
  readonly all: string;
  /** What a row of each kind is; a group within another one is a part of it. */
  readonly kinds: Readonly<Record<CitizenshipKind, string>>;
  readonly partOf: (group: string) => string;
  readonly region: string;
  /** `place` is the region with its preposition: "in Trøndelag", "på Vestlandet". */
  readonly county: (place: string) => string;
  readonly town: (place: string) => string;
  readonly country: (countedIn: string) => string;
  /** The page that lists all names. */
  readonly page: {
    readonly description: string;
    readonly intro: string;
    readonly rows: string;
    readonly regions: string;
    readonly counties: string;
    readonly towns: string;
    readonly countries: string;
    readonly countedIn: string;
  };
}

const en: SearchWords = {
  results: 'Found',
  close: 'Close the search',
  hint: 'A country, a continent, a region, a county or a town, by any of its names',
  keys: '↑↓ choose · Enter opens',
  count: (found) => (found === 1 ? '1 result' : `${found} results`),
  none: (query) => `Nothing is called “${query}”.`,
  near: (query) => `No “${query}”; nearest:`,
  inGroup: (group) => `in ${group}`,
  elsewhere: (query) => `“${query}” is not in this table:`,
  all: 'All names',
  kinds: {
    total: 'the whole table',
    group: 'continent',
    country: 'country',
    residual: 'all its other countries',
    other: 'citizenship',
  },
  partOf: (group) => `part of ${group}`,
  region: 'region',
  county: (place) => `county ${place}`,
  town: (place) => `town ${place}`,
  country: (countedIn) => `counted in ${countedIn}`,
  page: {
    description:
      'All names by which this site finds a citizenship, a region, a county or a town: today’s, earlier and short ones, in English, Norwegian and the country’s own language.',
    intro:
      'Everything that the search finds, and the names that it finds it by. Each link leads to the figures.',
    rows: 'Citizenships',
    regions: 'Regions, with their counties and towns',
    counties: 'Counties',
    towns: 'Towns',
    countries: 'Countries without a row of their own',
    countedIn: 'The table counts their citizens in the row that stands above them.',
  },
};

const nb: SearchWords = {
  results: 'Treff',
  close: 'Lukk søket',
  hint: 'Et land, en verdensdel, en landsdel, et fylke eller en by, under et hvilket som helst navn',
  keys: '↑↓ velger · Enter åpner',
  count: (found) => `${found} treff`,
  none: (query) => `Ingenting heter «${query}».`,
  near: (query) => `Ikke «${query}», men nærmest:`,
  inGroup: (group) => `i ${group}`,
  elsewhere: (query) => `«${query}» står ikke i denne tabellen:`,
  all: 'Alle navn',
  kinds: {
    total: 'hele tabellen',
    group: 'verdensdel',
    country: 'land',
    residual: 'alle andre land der',
    other: 'statsborgerskap',
  },
  partOf: (group) => `del av ${group}`,
  region: 'landsdel',
  county: (place) => `fylke ${place}`,
  town: (place) => `by ${place}`,
  country: (countedIn) => `regnet med i ${countedIn}`,
  page: {
    description:
      'Alle navn som dette nettstedet finner et statsborgerskap, en landsdel, et fylke eller en by under: dagens, tidligere og korte navn, på norsk, engelsk og landets eget språk.',
    intro: 'Alt det søket finner, og navnene det finner det under. Hver lenke fører til tallene.',
    rows: 'Statsborgerskap',
    regions: 'Landsdeler med fylker og byer',
    counties: 'Fylker',
    towns: 'Byer',
    countries: 'Land uten egen rad',
    countedIn: 'Tabellen regner statsborgerne deres med i raden som står over dem.',
  },
};

export const SEARCH_WORDS: Readonly<Record<Locale, SearchWords>> = { en, nb };
