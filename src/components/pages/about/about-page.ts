import { DocumentPage } from '../DocumentPage.tsx';
import type { PageKind } from '../page-kind.ts';

/** Source, definitions, proof and licences. */
export const ABOUT_PAGE: PageKind<'about'> = {
  name: ({ messages }) => messages.about,
  title: ({ messages }) => `${messages.about} – ${messages.site}`,
  finding: () => null,
  figures: () => null,
  Body: DocumentPage,
};
