import type { PageKind } from '../page-kind.ts';
import { MissingPage } from './MissingPage.tsx';

/** The answer to an address that is no page. */
export const MISSING_PAGE: PageKind<'missing'> = {
  name: ({ messages }) => messages.missing.title,
  title: ({ messages }) => `${messages.missing.title} – ${messages.site}`,
  finding: ({ messages }) => messages.missing.text,
  figures: () => null,
  Body: MissingPage,
};
