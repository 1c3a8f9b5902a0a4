import type { Locale } from '../model/dataset.ts';
import type { Alphabet } from '../model/sorting.ts';
import { alphabetOf } from '../model/sorting.ts';
import type { Messages } from './en.ts';
import type { Numbers } from './numbers.ts';
import { numbersIn } from './numbers.ts';

export type { Messages };

/** What a page in a language speaks with. */
export interface Speech {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly numbers: Numbers;
  /** Sorts names in the alphabet of the language: æ, ø and å last in Norwegian. */
  readonly collator: Alphabet;
}

/** A language's strings with its numbers and alphabet. */
export function speechIn(locale: Locale, messages: Messages): Speech {
  return { locale, messages, numbers: numbersIn(locale), collator: alphabetOf(locale) };
}

/** Loads a language; only the page's own travels to the reader. Rejects if it cannot be loaded. */
export async function loadSpeech(locale: Locale): Promise<Speech> {
  const messages = locale === 'nb' ? (await import('./nb.ts')).nb : (await import('./en.ts')).en;
  return speechIn(locale, messages);
}
