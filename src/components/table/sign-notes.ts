import type { Messages } from '../../messages/en.ts';
import type { TableSymbol } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';

/** The sign in the cell of a reading; null for a number. */
export function signOf(reading: Reading): TableSymbol | null {
  return typeof reading === 'number' ? null : reading;
}

/** The note below a table: what the signs and brackets in it mean. `few` where numbers stand in brackets. */
export function signNotes(messages: Messages, stands: (sign: TableSymbol) => boolean, few: boolean): string {
  const signs = (['.', '..', ':'] as const).filter(stands).map((sign) => messages.signNames[sign]);
  return [stands('-') && messages.signs, ...signs, few && messages.smallBase].filter(Boolean).join('; ');
}
