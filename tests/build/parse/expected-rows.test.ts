import { describe, expect, it } from 'vitest';
import { expectedRows } from '../../../src/build/parse/expected-rows.ts';

describe('a row that is not identified', () => {
  it.each<[string, (number | undefined)[], (number | null | undefined)[]]>([
    ['between rows that lack one', [0, undefined, 2], [undefined, 1, undefined]],
    ['among as many as are missing', [0, undefined, undefined, 3], [undefined, 1, 2, undefined]],
    ['first and last of all', [undefined, 1, 2, undefined], [0, undefined, undefined, 3]],
    [
      'between rows that lack none',
      [0, undefined, 1, 2, 3],
      [undefined, null, undefined, undefined, undefined],
    ],
    ['between rows that lack two', [0, undefined, 3], [undefined, undefined, undefined]],
    ['between rows out of order', [2, undefined, 1, 3], [undefined, undefined, undefined, undefined]],
  ])('%s', (_, indices, expected) => {
    expect(expectedRows(indices, 4)).toEqual(expected);
  });
});
