import { LEAST_DECIMAL } from '../../messages/numbers.ts';
import type { Messages } from '../../messages/en.ts';
import type { TableSymbol } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';

/** What in a cell needs a word: a sign; `0.0` where there is something, too little for one decimal. */
export type Sign = TableSymbol | '0.0';

/** The sign in the cell of a reading; null for a plain number. */
export function signOf(measure: Measure, reading: Reading): Sign | null {
  if (typeof reading !== 'number') return reading;
  return measure !== 'index' && reading > 0 && reading < LEAST_DECIMAL ? '0.0' : null;
}

/** The note below a table: what the signs and brackets in it mean. `few` where numbers stand in brackets. */
export function signNotes(messages: Messages, stands: (sign: Sign) => boolean, few: boolean): string {
  const signs = (['.', '..', ':'] as const).filter(stands).map((sign) => messages.signNames[sign]);
  return [
    stands('-') && messages.signs,
    stands('0.0') && messages.lessThan(),
    ...signs,
    few && messages.smallBase,
  ]
    .filter(Boolean)
    .join('; ');
}
