import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestIncreasing } from '../../../src/build/parse/increasing.ts';

/** By trying every subset. */
function longestLength(numbers: readonly number[]): number {
  let longest = 0;
  for (let subset = 0; subset < 2 ** numbers.length; subset += 1) {
    const run = numbers.filter((_, index) => (subset >> index) & 1);
    if (run.every((number, index) => index === 0 || number > (run[index - 1] ?? number))) {
      longest = Math.max(longest, run.length);
    }
  }
  return longest;
}

describe('the longest increasing run', () => {
  it('increases, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 10 }), (numbers) => {
        const run = numbers.filter((_, position) => longestIncreasing(numbers).has(position));
        expect(run).toEqual([...new Set(run)].toSorted((a, b) => a - b));
        expect(run).toHaveLength(longestLength(numbers));
      }),
    );
  });

  it('leaves out the one that was moved, and the second of two equals', () => {
    expect([...longestIncreasing([0, 1, 5, 2, 3, 4])].toSorted()).toEqual([0, 1, 3, 4, 5]);
    expect([...longestIncreasing([0, 1, 1, 2])].toSorted()).toEqual([0, 1, 3]);
  });
});
