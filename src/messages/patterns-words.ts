import type { Locale } from '../model/dataset.ts';
import type { PatternsWords } from './patterns.en.ts';
import { patternsEn } from './patterns.en.ts';
import { patternsNb } from './patterns.nb.ts';

/** What the patterns page says, in every language. */
export const PATTERNS_WORDS: Readonly<Record<Locale, PatternsWords>> = { en: patternsEn, nb: patternsNb };
