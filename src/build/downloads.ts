import type { SiteSource } from './site-source.ts';

/** A data file of the site. */
export interface Download {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string;
}

/** The data files at their fixed addresses; the first is the one that the app itself reads. */
export function downloads({ table }: SiteSource): readonly Download[] {
  return [
    { path: 'data/immigration-2011.json', content: JSON.stringify(table.dataset) },
    { path: 'data/checks.json', content: JSON.stringify(table.checks) },
  ];
}
