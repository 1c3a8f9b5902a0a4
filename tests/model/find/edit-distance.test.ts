import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistances } from '../../../src/model/find/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 });
const whole = (a: string, b: string) => editDistances(a, b).whole;

/** By the definition: the fewest slips, tried one after the other; no table of what was found before. */
function bySlips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return bySlips(a.slice(1), b.slice(1));
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return (
    1 +
    Math.min(
      bySlips(a.slice(1), b),
      bySlips(a, b.slice(1)),
      bySlips(a.slice(1), b.slice(1)),
      swapped ? bySlips(a.slice(2), b.slice(2)) : Infinity,
    )
  );
}

describe('editDistances', () => {
  it.each([
    ['germny', 'germany', 1],
    ['germnay', 'germany', 1],
    ['germanny', 'germany', 1],
    ['garmany', 'germany', 1],
    ['', 'oman', 4],
    ['oman', '', 4],
    ['poland', 'poland', 0],
    ['kitten', 'sitting', 3],
  ])('has %s and %s %i apart', (typed, name, slips) => {
    expect(whole(typed, name)).toBe(slips);
  });

  it('measures to the beginning of a name, too', () => {
    expect(editDistances('polsh', 'polish citizens')).toEqual({ beginning: 1, whole: 10 });
    expect(editDistances('germ', 'germany')).toEqual({ beginning: 0, whole: 3 });
  });

  it('agrees with the definition', () => {
    const short = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(whole(a, b)).toBe(bySlips(a, b));
      }),
    );
  });

  it('is the same both ways, 0 for the same word alone, and at most the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(whole(a, b)).toBe(whole(b, a));
        expect(whole(a, b) === 0).toBe(a === b);
        expect(whole(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistances(a, b).beginning).toBe(
          Math.min(...Array.from({ length: b.length + 1 }, (_, end) => whole(a, b.slice(0, end)))),
        );
      }),
    );
  });
});
