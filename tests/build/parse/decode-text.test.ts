import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/build/parse/decode-text.ts';

const WORKBOOK = 'this is a workbook, not text; save its sheet as tab-separated text in UTF-8';

describe('a file', () => {
  it('of text in UTF-8 is that text', () => {
    expect(decodeText(Buffer.from('\ufeffTrøndelag\n'))).toEqual({ ok: true, text: '\ufeffTrøndelag\n' });
  });

  it.each([
    ['a workbook (XLSX, ODS)', Buffer.from('PK\u0003\u0004 and more'), WORKBOOK],
    ['an old workbook (XLS)', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), WORKBOOK],
    [
      'a PDF',
      Buffer.from('%PDF-1.7'),
      'this is a PDF, not text; the table as tab-separated text is expected',
    ],
    ['UTF-16', Buffer.from('\ufeffTotal', 'utf16le'), 'the text is UTF-16; save the file as UTF-8'],
  ])('that is %s is called so', (_, bytes, message) => {
    expect(decodeText(bytes)).toEqual({ ok: false, faults: [{ line: 1, column: 1, message }] });
  });

  it('in another encoding is refused where that shows', () => {
    const message = 'the text is not UTF-8; save the file as UTF-8';
    const fault = { line: 2, column: 3, message };
    expect(decodeText(Buffer.from('a\nb\tc\tø', 'latin1'))).toEqual({ ok: false, faults: [fault] });
  });
});
