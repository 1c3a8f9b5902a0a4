import type { Locale } from '../model/dataset.ts';

/** What stands above the pages that a wrong address may mean; `404.html` alone has it. */
export const NEAREST: Readonly<Record<Locale, string>> = {
  en: 'Did you mean one of these?',
  nb: 'Mente du en av disse?',
};
