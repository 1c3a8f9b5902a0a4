import type { Locale } from '../model/dataset.ts';

/** More decimals than any class of a map needs. */
const MOST_DECIMALS = 6;

/**
 * The bounds of a map's classes as written: all with as many decimals as the finest of them has, so that rates of a
 * hundredth per 1 000 are told apart and whole numbers stay whole.
 */
export function boundsIn(locale: Locale, bounds: readonly number[]): readonly string[] {
  const decimals = Math.max(0, ...bounds.map(decimalsOf));
  const { format } = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return bounds.map((bound) => format(bound));
}

function decimalsOf(bound: number): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Number(bound.toFixed(decimals)) !== bound) decimals++;
  return decimals;
}
