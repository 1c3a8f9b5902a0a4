import { raw } from './raw-figures.ts';

/**
 * An index judged without the code that is tested: bounds found by halving, with Poisson probabilities added up in
 * logarithms. The bound is the one nearer to 1, to the hundredth.
 */
export function judgedApart(
  id: string,
  column: number,
): { readonly verdict: string; readonly bound: number } {
  const [x = NaN, ofRow = NaN, ofColumn = NaN, all = NaN] = [
    raw(id)[column],
    raw(id)[0],
    raw('total')[column],
    raw('total')[0],
  ];
  const expected = (ofRow * ofColumn) / all;
  const low = x === 0 ? 0 : halved(x, (mean) => 1 - atMost(x - 1, mean) < 0.025) / expected;
  const high = halved(x, (mean) => atMost(x, mean) > 0.025) / expected;
  const bound = Math.round(100 * (low > 1 ? low : high < 1 ? high : 1)) / 100;
  if (expected < 5) return { verdict: 'too few', bound };
  if (4 * x >= 5 * expected && low > 1) return { verdict: 'more', bound };
  if (5 * x < 4 * expected && high < 1) return { verdict: 'fewer', bound };
  return { verdict: 'much as', bound };
}

/** The mean at which `isBelow` turns false. */
function halved(count: number, isBelow: (mean: number) => boolean): number {
  const reach = 10 * Math.sqrt(count) + 20;
  let [low, high] = [Math.max(0, count - reach), count + reach];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return low;
}

const LOG_FACTORIAL = [0];

function logFactorial(n: number): number {
  for (let k = LOG_FACTORIAL.length; k <= n; k++)
    LOG_FACTORIAL.push((LOG_FACTORIAL[k - 1] ?? NaN) + Math.log(k));
  return LOG_FACTORIAL[n] ?? NaN;
}

function atMost(count: number, mean: number): number {
  let sum = 0;
  const reach = 12 * Math.sqrt(mean) + 12; // what is farther away adds nothing
  for (let k = Math.max(0, Math.floor(mean - reach)); k <= count; k++)
    sum += Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  return sum;
}
