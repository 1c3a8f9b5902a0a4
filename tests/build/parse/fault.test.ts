import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/build/parse/fault.ts';

describe('text of the file in a message', () => {
  it.each([
    ['Poland', '"Poland"'],
    ['Trøndelag ¹', '"Trøndelag ¹"'],
    ['Po\u200bland', '"Po\\u200bland"'],
    ['Bosnia\u2011Herzegovina', '"Bosnia\\u2011Herzegovina"'],
    ['\u0420oland', '"\\u0420oland"'],
    ['Польша', '"Польша"'],
    ['a\u{e0041}b', '"a\\udb40\\udc41b"'],
    ['1\u00a0020', '"1\\u00a0020"'],
    ['a\nb', '"a\\nb"'],
    ['x'.repeat(100), `"${'x'.repeat(79)}…"`],
  ])('%j reads %s', (text, written) => {
    expect(quoted(text)).toBe(written);
  });
});
