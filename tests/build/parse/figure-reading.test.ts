import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/build/parse/figure-reading.ts';

describe('a cell', () => {
  it('with a number, spaced or not, is that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (persons) => {
        const spaced = persons.toLocaleString('en').replaceAll(',', ' ');
        expect(readFigure(spaced)).toEqual({ figure: persons });
        expect(readFigure(String(persons))).toEqual({ figure: persons });
      }),
    );
  });

  it.each(['-', '.', '..', ':'])('with the sign %s is that sign', (sign) => {
    expect(readFigure(sign)).toEqual({ figure: sign });
  });

  it.each([
    ['', 'the cell is empty'],
    ['0', '0 means less than half a unit, which persons cannot be; nil is "-"'],
    ['007', '"007" is no figure'],
    ['12 86', '"12 86" is no figure'],
    ['1234 567', '"1234 567" is no figure'],
    ['79,498', '"79,498" is no figure'],
    ['-5', '"-5" is no figure'],
    ['1e3', '"1e3" is no figure'],
    ['...', '"..." is no figure'],
    ['٣', '"٣" is no figure'],
    ['a\u2028b\u0007', '"a\\u2028b\\u0007" is no figure'],
    ['9999999999999999', '"9999999999999999" is no figure'],
  ])('with %j is none: %s', (text, reason) => {
    expect(readFigure(text)).toEqual({ reason });
  });
});
