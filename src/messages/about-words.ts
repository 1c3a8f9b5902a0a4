import type { Locale } from '../model/dataset.ts';
import type { AboutWords } from './about.en.ts';
import { aboutEn } from './about.en.ts';
import { aboutNb } from './about.nb.ts';

/** What the about page says, in every language. */
export const ABOUT_WORDS: Readonly<Record<Locale, AboutWords>> = { en: aboutEn, nb: aboutNb };
