import { en } from '../../src/messages/en.ts';
import type { Speech } from '../../src/messages/messages.ts';
import { speechIn } from '../../src/messages/messages.ts';
import { nb } from '../../src/messages/nb.ts';
import type { Locale } from '../../src/model/dataset.ts';

/** What the pages of each language speak with. */
export const SPEECH: Readonly<Record<Locale, Speech>> = { en: speechIn('en', en), nb: speechIn('nb', nb) };
