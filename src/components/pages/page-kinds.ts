import type { PageName, PageOf } from '../../view/page-kinds.ts';
import { ABOUT_PAGE } from './about/about-page.ts';
import { CITIZENSHIP_PAGE } from './citizenship/citizenship-page.ts';
import { MISSING_PAGE } from './missing/missing-page.ts';
import { NAMES_PAGE } from './names/names-page.ts';
import type { PageKind } from './page-kind.ts';
import { PATTERNS_PAGE } from './patterns/patterns-page.ts';
import { PROOF_PAGE } from './proof/proof-page.ts';
import { REGION_PAGE } from './region/region-page.ts';
import { REGIONS_PAGE } from './regions/regions-page.ts';

/** Every kind of page, a record each. */
const PAGE_KINDS: { readonly [K in PageName]: PageKind<K> } = {
  citizenship: CITIZENSHIP_PAGE,
  region: REGION_PAGE,
  proof: PROOF_PAGE,
  regions: REGIONS_PAGE,
  names: NAMES_PAGE,
  patterns: PATTERNS_PAGE,
  about: ABOUT_PAGE,
  missing: MISSING_PAGE,
};

/** The record of a page's kind. */
export function pageKind<K extends PageName>({ kind }: PageOf<K>): PageKind<K> {
  return PAGE_KINDS[kind];
}
