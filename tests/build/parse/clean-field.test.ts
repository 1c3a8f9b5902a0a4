import { describe, expect, it } from 'vitest';
import { cleanField, withoutPadding } from '../../../src/build/parse/clean-field.ts';

describe('a field', () => {
  it.each([
    ['  Poland\u00a0 ', 'Poland'],
    ['Po\u200bland', 'Poland'],
    ['Lithu\u00adania', 'Lithuania'],
    ['\u200e1\u202f704\ufeff', '1 704'],
    ['Bosnia\u2010 Herzegovina', 'Bosnia- Herzegovina'],
    ['\u2011', '-'],
    ['A\u0308', '\u00c4'],
    ['"Europe total, except Norway"', 'Europe total, except Norway'],
    ['"a ""b"" c"', 'a "b" c'],
    ['"', '"'],
    ['"a" and "b"', '"a" and "b"'],
    ['¹', '¹'],
    ['–', '–'],
  ])('%j is read as %j', (text, clean) => {
    expect(cleanField(text)).toBe(clean);
  });
});

describe('padding', () => {
  it('is what is empty at the end, behind the fields that a row has', () => {
    expect(withoutPadding(['a', '', 'b', '', ''], 2)).toEqual(['a', '', 'b']);
    expect(withoutPadding(['a', '', '', ''], 3)).toEqual(['a', '', '']);
    expect(withoutPadding(['a'], 3)).toEqual(['a']);
  });
});
