import { DocumentPage } from '../DocumentPage.tsx';
import type { PageKind } from '../page-kind.ts';

/** Everything that can be found by name, for readers without script and for the browser's own search. */
export const NAMES_PAGE: PageKind<'names'> = {
  name: ({ messages }) => messages.names,
  title: ({ messages }) => `${messages.names} – ${messages.site}`,
  finding: () => null,
  figures: () => null,
  Body: DocumentPage,
};
