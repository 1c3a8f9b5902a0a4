import type { Locale } from '../model/dataset.ts';
import type { TakeAlongWords } from './take-along.en.ts';
import { takeAlongEn } from './take-along.en.ts';
import { takeAlongNb } from './take-along.nb.ts';

export type { TakeAlongWords };

/** What the dialogs of sharing, citing, embedding and downloading say; they are loaded when they are asked for. */
export const TAKE_ALONG: Readonly<Record<Locale, TakeAlongWords>> = { en: takeAlongEn, nb: takeAlongNb };
