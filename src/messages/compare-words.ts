import type { Locale } from '../model/dataset.ts';
import type { CompareWords } from './compare.en.ts';
import { compareWordsEn } from './compare.en.ts';
import { compareWordsNb } from './compare.nb.ts';

/** What comparisons say; loaded when one is asked for. */
export const COMPARE_WORDS: Readonly<Record<Locale, CompareWords>> = {
  en: compareWordsEn,
  nb: compareWordsNb,
};
