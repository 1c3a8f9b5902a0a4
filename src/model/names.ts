import type { Localized } from './dataset.ts';

/**
 * What the codebooks know of names beyond the dataset: what else people call a citizenship or a region, and what they
 * may look for that has no row or column of its own. Loaded once a name is looked for.
 */
export interface Names {
  /** By citizenship id: today's and earlier names, short names, names of the people, in any language. */
  readonly citizenships: Readonly<Record<string, readonly string[]>>;
  /** By region id: other names of the region. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
  /** By region id: its main towns. */
  readonly towns: Readonly<Record<string, readonly string[]>>;
  readonly countries: readonly OtherCountry[];
}

/** A country that the table has no row of: its citizens are counted in another row. */
export interface OtherCountry {
  readonly iso: { readonly alpha2: string; readonly alpha3: string };
  readonly name: Localized;
  /** Id of the row that counts its citizens: `rest-of-asia`. */
  readonly countedIn: string;
  readonly others: readonly string[];
}
