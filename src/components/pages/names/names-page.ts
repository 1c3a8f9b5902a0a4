import { DocumentPage } from '../DocumentPage.tsx';
import type { PageKind } from '../page-kind.ts';

/** Everything that can be found by name, for whoever looks for it without script or with the browser's own search. */
export const NAMES_PAGE: PageKind<'names'> = {
  name: ({ messages }) => messages.names,
  title: ({ messages }) => `${messages.names} – ${messages.site}`,
  finding: () => null,
  figures: () => null,
  Body: DocumentPage,
};
