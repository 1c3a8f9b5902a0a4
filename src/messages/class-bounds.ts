import type { Numbers } from './numbers.ts';

/** More decimals than any class of a map needs. */
const MOST_DECIMALS = 6;

/**
 * The bounds of a map's classes as written: all with as many decimals as the finest of them has, so that rates of a
 * hundredth per 1 000 are told apart and whole numbers stay whole.
 */
export function boundsIn({ fixed }: Numbers, bounds: readonly number[]): readonly string[] {
  return bounds.map((bound) => fixed(bound, finest(bounds)));
}

function finest(bounds: readonly number[]): number {
  return Math.max(0, ...bounds.map(decimalsOf));
}

function decimalsOf(bound: number): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Number(bound.toFixed(decimals)) !== bound) decimals++;
  return decimals;
}
