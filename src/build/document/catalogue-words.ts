import type { Locale } from '../../model/dataset.ts';

/** What catalogues of data and search engines are told of the dataset. No reader sees this on a page. */
export interface CatalogueWords {
  readonly publisher: string;
  readonly place: string;
  readonly keywords: readonly string[];
  /** What is counted, and in what. */
  readonly measured: { readonly name: string; readonly unit: string };
}

export const CATALOGUE_WORDS: Readonly<Record<Locale, CatalogueWords>> = {
  en: {
    publisher: 'Statistics Norway',
    place: 'Norway',
    keywords: ['immigration', 'citizenship', 'region', 'Norway'],
    measured: { name: 'Immigration to Norway by citizenship and region of destination', unit: 'persons' },
  },
  nb: {
    publisher: 'Statistisk sentralbyrå',
    place: 'Norge',
    keywords: ['innvandring', 'statsborgerskap', 'landsdel', 'Norge'],
    measured: { name: 'Innvandring til Norge etter statsborgerskap og tilflyttingsregion', unit: 'personer' },
  },
};
