import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisspelling, nearestLabel } from '../../../src/build/parse/nearest-label.ts';
import { CODEBOOKS } from './published-text.ts';

const LABELS = CODEBOOKS.citizenships.map(({ label }) => label);

describe('the nearest label', () => {
  it.each([
    ['Polnad', 'Poland'],
    ['Lituania', 'Lithuania'],
    ['Bosnia-Hercegovina', 'Bosnia- Herzegovina'],
    ['POLAND', 'Poland'],
    ['South & Central America total', 'South and Central America total'],
  ])('of %s is %s', (text, label) => {
    expect(nearestLabel(text, LABELS)).toBe(label);
    expect(isMisspelling(text, label)).toBe(true);
  });

  it('of a label is the label', () => {
    for (const label of LABELS) expect(nearestLabel(label, LABELS)).toBe(label);
  });

  it('of a label with one letter changed or two swapped may be meant by it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LABELS), fc.nat(), fc.string({ maxLength: 1 }), (label, at, letter) => {
        const place = at % label.length;
        const swapped =
          label.slice(0, place) + (label[place + 1] ?? '') + (label[place] ?? '') + label.slice(place + 2);
        expect(isMisspelling(label.slice(0, place) + letter + label.slice(place + 1), label)).toBe(true);
        expect(isMisspelling(swapped, label)).toBe(true);
      }),
    );
  });

  it('is none where there are none, and a text that shares nothing is no misspelling', () => {
    expect(nearestLabel('Poland', [])).toBeUndefined();
    expect(isMisspelling('Kosovo', 'Morocco')).toBe(false);
  });
});
