import type { PageKind } from '../page-kind.ts';
import { RegionPage } from './RegionPage.tsx';
import { regionFigures } from './region-figures.ts';
import { regionFinding } from './region-finding.ts';

/** Who came to region Y? A page for every region. */
export const REGION_PAGE: PageKind<'region'> = {
  name: ({ locale }, { region }) => region.name[locale],
  title: ({ messages, locale }, { region }) => `${region.name[locale]} – ${messages.site}`,
  finding: (context, { region }) => regionFinding(context, region),
  figures: regionFigures,
  Body: RegionPage,
};
