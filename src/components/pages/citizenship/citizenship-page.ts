import type { PageKind } from '../page-kind.ts';
import { CitizenshipPage } from './CitizenshipPage.tsx';
import { citizenshipFigures } from './citizenship-figures.ts';
import { citizenshipFinding } from './citizenship-finding.ts';

/** Where did the citizens of X go? A page for every row of the table; that of the total is the home page. */
export const CITIZENSHIP_PAGE: PageKind<'citizenship'> = {
  name: ({ locale }, { citizenship }) => citizenship.name[locale],
  title: ({ messages, locale }, { citizenship }) =>
    citizenship.kind === 'total' ? messages.homeTitle : `${citizenship.name[locale]} – ${messages.site}`,
  finding: (context, { citizenship }) => citizenshipFinding(context, citizenship),
  figures: citizenshipFigures,
  Body: CitizenshipPage,
};
