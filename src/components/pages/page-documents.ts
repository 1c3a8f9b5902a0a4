import type { PageName, PageOf } from '../../view/page-kinds.ts';
import { ABOUT_DOCUMENT } from './about/about-document.tsx';
import { CITIZENSHIP_DOCUMENT } from './citizenship/citizenship-document.ts';
import { MISSING_DOCUMENT } from './missing/missing-document.ts';
import { NAMES_DOCUMENT } from './names/names-document.tsx';
import type { PageDocument } from './page-document.ts';
import { PATTERNS_DOCUMENT } from './patterns/patterns-document.tsx';
import { PROOF_DOCUMENT } from './proof/proof-document.tsx';
import { REGION_DOCUMENT } from './region/region-document.ts';
import { REGIONS_DOCUMENT } from './regions/regions-document.ts';

/** The documents of every kind of page, a record each. */
const PAGE_DOCUMENTS: { readonly [K in PageName]: PageDocument<K> } = {
  citizenship: CITIZENSHIP_DOCUMENT,
  region: REGION_DOCUMENT,
  proof: PROOF_DOCUMENT,
  regions: REGIONS_DOCUMENT,
  names: NAMES_DOCUMENT,
  patterns: PATTERNS_DOCUMENT,
  about: ABOUT_DOCUMENT,
  missing: MISSING_DOCUMENT,
};

/** What the document of a page has beyond what the app draws. */
export function pageDocument<K extends PageName>({ kind }: PageOf<K>): PageDocument<K> {
  return PAGE_DOCUMENTS[kind];
}
