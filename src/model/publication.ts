import type { Localized } from './dataset.ts';

/** Where the figures come from, as far as the table's own text does not say it. */
export const PUBLICATION = {
  /** The release that the table belongs to, on Statistics Norway's site. */
  title: { en: 'Immigration and emigration, 2011', nb: 'Innvandring og utvandring, 2011' },
  url: {
    en: 'https://www.ssb.no/en/befolkning/statistikker/innvutv/aar/2012-05-11',
    nb: 'https://www.ssb.no/befolkning/statistikker/innvutv/aar/2012-05-11',
  },
  /** The table's number in the release. */
  table: 11,
  /** Day of the release, ISO 8601. */
  date: '2012-05-11',
  publisher: 'https://www.ssb.no/en',
  /** Where Statistics Norway says what a move is and who is counted. */
  definitions: {
    en: 'https://www.ssb.no/en/befolkning/flytting/statistikk/flyttinger',
    nb: 'https://www.ssb.no/befolkning/statistikker/innvutv/aar/2008-05-08?fane=om',
  },
} as const satisfies Readonly<Record<string, string | number | Localized>>;

/** The terms on which Statistics Norway's figures may be used. */
export const TERMS = {
  title: 'Norwegian Licence for Open Government Data (NLOD); to be named as “Source: Statistics Norway”',
  url: {
    en: 'https://www.ssb.no/en/informasjon/copyright',
    nb: 'https://www.ssb.no/informasjon/copyright',
  },
} as const satisfies Readonly<Record<string, string | Localized>>;
