import type { Locale } from '../model/dataset.ts';
import type { ShareWords } from './share-words.en.ts';
import { shareWordsEn } from './share-words.en.ts';
import { shareWordsNb } from './share-words.nb.ts';

export type { ShareWords };

/** What the dialogs of sharing, citing, embedding and downloading say; they are loaded when they are asked for. */
export const SHARE_WORDS: Readonly<Record<Locale, ShareWords>> = { en: shareWordsEn, nb: shareWordsNb };
