import type { Interval } from './poisson-interval.ts';
import { seriesSum } from './poisson-interval.ts';

/** The part of cases that lies beyond either end of an interval of 95 %. */
const TAIL = 0.025;

/** Halvings of the span from 0 to 1: more than the digits of a number can tell apart. */
const HALVINGS = 60;

/**
 * The exact 95 % interval of a probability, given so many hits in so many cases: the probabilities from which the hits, or
 * more extreme ones, would come in 2.5 % of cases (Clopper & Pearson, Biometrika 26, 1934). From 0 to 1 without cases.
 */
export function binomialInterval(hits: number, cases: number): Interval {
  return {
    low: hits === 0 ? 0 : probabilityWith(hits - 1, cases, 1 - TAIL),
    high: hits === cases ? 1 : probabilityWith(hits, cases, TAIL),
  };
}

/** The probability of a hit with which at most `hits` come in the given part of cases. */
function probabilityWith(hits: number, cases: number, part: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (atMost(hits, cases, middle) > part) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(at most `hits`), 0 < p < 1, from terms in units of that of `hits` itself, so that no factorial is needed. */
function atMost(hits: number, cases: number, p: number): number {
  const odds = p / (1 - p);
  const upTo = 1 + seriesSum((i) => (hits - i) / (cases - hits + 1 + i) / odds);
  const beyond = seriesSum((i) => ((cases - hits - i) / (hits + 1 + i)) * odds);
  return Number.isFinite(upTo) ? upTo / (upTo + beyond) : 1;
}
