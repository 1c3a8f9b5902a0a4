/** Two numbers with the true one between them, as sure as the interval is said to be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The part of cases that lies beyond either end of an interval of 95 %. */
const TAIL = 0.025;

/** The standard normal quantile of {@link TAIL}, near enough to start a search from. */
const QUANTILE = 1.96;

/**
 * The exact 95 % interval of a Poisson mean, given a count: the means from which the count, or one more extreme, would
 * come in 2.5 % of cases (Garwood, Biometrika 28, 1936). The same as half the chi-squared quantiles with 2 · count and
 * 2 · (count + 1) degrees of freedom.
 */
export function poissonInterval(count: number): Interval {
  return {
    low: count === 0 ? 0 : meanWith(count - 1, 1 - TAIL, -QUANTILE),
    high: meanWith(count, TAIL, QUANTILE),
  };
}

/**
 * The Poisson mean that gives at most `count` with the given probability: Newton's method from Wilson and Hilferty's
 * approximation.
 */
function meanWith(count: number, probability: number, quantile: number): number {
  const k = count + 1;
  let mean = k * (1 - 1 / (9 * k) + quantile / (3 * Math.sqrt(k))) ** 3;
  let step: number;
  do {
    // Probabilities in units of that of `count` itself. So no factorial is needed, and the slope of P(≤ count) is −1.
    const upTo = 1 + seriesSum((i) => (count - i) / mean);
    const beyond = seriesSum((i) => mean / (k + i));
    step = upTo - probability * (upTo + beyond);
    mean += step;
  } while (Math.abs(step) > 1e-7 * mean);
  return mean;
}

/** r(0) + r(0) · r(1) + r(0) · r(1) · r(2) + … until nothing more is added. */
export function seriesSum(ratio: (i: number) => number): number {
  let sum = 0;
  let term = 1;
  for (let i = 0; term > 1e-16 * sum; i++) {
    term *= ratio(i);
    sum += term;
  }
  return sum;
}
