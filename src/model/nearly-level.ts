/** A lead of less than a twentieth is said to be close. */
const LEAST_LEAD = 0.05;

/** True where the second of a ranking has nearly as many as the first, so that a sentence about the first names it, too. */
export function isNearlyLevel(first: number, second: number): boolean {
  return second >= (1 - LEAST_LEAD) * first;
}
