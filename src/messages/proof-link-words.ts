import type { Locale } from '../model/dataset.ts';

/** What the link says that leads from a figure to its proof; loaded after the page. */
export const PROOF_LINK: Readonly<Record<Locale, string>> = {
  en: 'How this figure is proved',
  nb: 'Slik er tallet kontrollert',
};
