import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula } from '../../../src/components/share/formula-injection.ts';

/** A spreadsheet takes a cell for a formula by how it begins. */
const RUNS = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER_OR_NIL = /^-?[\d.,]*$/;

describe('escapeFormula', () => {
  it.each([
    '=HYPERLINK("https://example.org";"Poland")',
    '=1+1',
    '+47',
    '-2+3',
    '-A1',
    '@SUM(A1)',
    ' =1+1',
    '\t=1+1',
    '\r',
    '\tx',
    '＝1＋1',
    '-.5.',
  ])('puts an apostrophe before %j', (text) => expect(escapeFormula(text)).toBe(`'${text}`));

  it.each(['', '-', '-12', '-0.5', '-0,5', '12861', 'Poland', 'The rest of Africa', '– nil', 'a=b', "'=1"])(
    'leaves %j',
    (text) => expect(escapeFormula(text)).toBe(text),
  );

  it('leaves no text that would run, and changes nothing else', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n 1.,AＡ＝－\u00a0\ufeff') }),
    );
    fc.assert(
      fc.property(text, (text) => {
        const defused = escapeFormula(text);
        expect([text, `'${text}`]).toContain(defused);
        expect(RUNS.test(defused) && !NUMBER_OR_NIL.test(defused)).toBe(false);
        if (!RUNS.test(text)) expect(defused).toBe(text);
      }),
    );
  });
});
