import type { PageKind } from '../page-kind.ts';
import { PatternsPage } from './PatternsPage.tsx';

/** Who settled alike: the whole table in one picture. */
export const PATTERNS_PAGE: PageKind<'patterns'> = {
  name: ({ messages }) => messages.patterns,
  title: ({ messages }) => `${messages.patterns} – ${messages.site}`,
  finding: () => null,
  figures: () => null,
  Body: PatternsPage,
};
