import type { PageKind } from '../page-kind.ts';
import { regionsFinding } from './regions-finding.ts';
import { RegionsPage } from './RegionsPage.tsx';

/** All regions beside each other: the way to the page of each. */
export const REGIONS_PAGE: PageKind<'regions'> = {
  name: ({ messages }) => messages.regions,
  title: ({ messages }) => `${messages.regions} – ${messages.site}`,
  finding: regionsFinding,
  figures: () => null,
  Body: RegionsPage,
};
