import { magnitude } from './figure.ts';
import { expectedPersons, SMALL_BASE } from './expected.ts';
import type { Interval } from './poisson-interval.ts';
import { poissonInterval } from './poisson-interval.ts';
import { figureAt } from './table.ts';
import type { Table } from './table.ts';

/** An index from the first bound up to the second is "much as all who moved". Both also bound classes of colour. */
export const MUCH_AS = [0.8, 1.25] as const;

/**
 * What is said of an index in words. `more` and `fewer`: it lies outside {@link MUCH_AS}, and its interval leaves out 1.
 * `much as`: as all who moved, or not to be told from them. `too few`: so few are expected that nothing is said.
 */
export type Verdict = 'more' | 'fewer' | 'much as' | 'too few';

/** An index with what it can be told by. */
export interface JudgedIndex {
  /** E, in persons. */
  readonly expected: number;
  /** x / E, "times as many as expected". */
  readonly index: number;
  /** The exact 95 % interval of the index: of a Poisson mean given x, divided by E. */
  readonly interval: Interval;
  readonly verdict: Verdict;
}

/** The index of a citizenship in a column with its verdict; null where it has no number, or nobody is expected. */
export function judgeIndex(table: Table, citizenship: string, column: number): JudgedIndex | null {
  const x = magnitude(figureAt(table, citizenship, column));
  const expected = expectedPersons(table, citizenship, column);
  return x === null || typeof expected !== 'number' || expected === 0 ? null : judge(x, expected);
}

/** The index of so many persons, of whom more than 0 are expected. */
export function judge(persons: number, expected: number): JudgedIndex {
  const { low, high } = poissonInterval(persons);
  const index = persons / expected;
  const interval = { low: low / expected, high: high / expected };
  return { expected, index, interval, verdict: verdictOf(index, interval, expected) };
}

/**
 * What indices are ranked by: the bound of the interval that is nearer to 1, so that a small group does not lead by luck;
 * 1 where the interval holds 1. To the hundredth, as it is printed: of two bounds that read the same none leads.
 */
export function nearerBound({ low, high }: Interval): number {
  const bound = low > 1 ? low : Math.min(1, high);
  return Math.round(100 * bound) / 100;
}

/** The verdict on an index with its interval; `base` is how many persons are expected, fewest of all. */
export function verdictOf(index: number, interval: Interval, base: number): Verdict {
  if (base < SMALL_BASE) return 'too few';
  if (index < MUCH_AS[0] && interval.high < 1) return 'fewer';
  return index >= MUCH_AS[1] && interval.low > 1 ? 'more' : 'much as';
}
