/** Where the figures come from, as far as the table's own text does not say it. */
export const PUBLICATION = {
  /** The release that the table belongs to, on Statistics Norway's site. */
  title: 'Immigration and emigration, 2011',
  url: 'https://www.ssb.no/en/befolkning/statistikker/innvutv/aar/2012-05-11',
  /** Day of the release, ISO 8601. */
  date: '2012-05-11',
  publisher: 'https://www.ssb.no/en',
} as const;

/** The terms on which Statistics Norway's figures may be used. */
export const TERMS = {
  title: 'Norwegian Licence for Open Government Data (NLOD); to be named as “Source: Statistics Norway”',
  url: 'https://www.ssb.no/en/informasjon/copyright',
} as const;
