import { DocumentPage } from '../DocumentPage.tsx';
import type { PageKind } from '../page-kind.ts';

/** The proof of every figure of one citizenship: in which sums it stands, and where in the published text. */
export const PROOF_PAGE: PageKind<'proof'> = {
  name: ({ messages, locale }, { citizenship }) => messages.proof.title(citizenship.name[locale]),
  title: ({ messages, locale }, { citizenship }) =>
    `${messages.proof.title(citizenship.name[locale])} – ${messages.site}`,
  finding: () => null,
  figures: () => null,
  Body: DocumentPage,
};
