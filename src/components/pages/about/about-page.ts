import type { PageKind } from '../page-kind.ts';
import { AboutPage } from './AboutPage.tsx';

/** Source, definitions, proof and licences. */
export const ABOUT_PAGE: PageKind<'about'> = {
  name: ({ messages }) => messages.about,
  title: ({ messages }) => `${messages.about} – ${messages.site}`,
  finding: () => null,
  figures: () => null,
  Body: AboutPage,
};
