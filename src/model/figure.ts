import type { Figure, TableSymbol } from './dataset.ts';

/** A published figure, or a measure computed from one: a number, or the sign that stands in its place. */
export type Reading = number | TableSymbol;

/** True for `..` and `:`: there is a number, and it is not published. */
export function isWithheld(reading: Reading): boolean {
  return reading === '..' || reading === ':';
}

/** The number that a reading adds up as: nil and not applicable as 0, null where it is withheld. */
export function addend(reading: Figure): number | null {
  if (typeof reading === 'number') return reading;
  return isWithheld(reading) ? null : 0;
}

/** The number to compare a reading by: nil is 0; null for every other sign, which has no place in an order. */
export function magnitude(reading: Reading): number | null {
  if (typeof reading === 'number') return reading;
  return reading === '-' ? 0 : null;
}
