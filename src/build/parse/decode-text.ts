import type { Fault } from './fault.ts';

export type DecodedText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly faults: readonly Fault[] };

const LINE_FEED = 0x0a;
const TAB = 0x09;

/** What other kinds of files begin with. */
const OTHER_KINDS: readonly (readonly [start: readonly number[], message: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'this is a workbook, not text; save its sheet as tab-separated text in UTF-8'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'this is a workbook, not text; save its sheet as tab-separated text in UTF-8'],
  [[0x25, 0x50, 0x44, 0x46], 'this is a PDF, not text; the table as tab-separated text is expected'],
  [[0xff, 0xfe], 'the text is UTF-16; save the file as UTF-8'],
  [[0xfe, 0xff], 'the text is UTF-16; save the file as UTF-8'],
];

/** Decodes UTF-8, with or without a byte order mark. If the bytes are no UTF-8: the line and field that show it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const other = OTHER_KINDS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (other) return { ok: false, faults: [{ line: 1, column: 1, message: other[1] }] };
  const text = decode(bytes);
  if (text !== null) return { ok: true, text };
  const lines = split(bytes, LINE_FEED);
  const line = lines.findIndex((part) => decode(part) === null);
  const column = split(lines[line] ?? bytes, TAB).findIndex((part) => decode(part) === null);
  const message = 'the text is not UTF-8; save the file as UTF-8';
  return { ok: false, faults: [{ line: Math.max(line, 0) + 1, column: Math.max(column, 0) + 1, message }] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function split(bytes: Uint8Array, separator: number): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(separator); end !== -1; end = bytes.indexOf(separator, start)) {
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...parts, bytes.subarray(start)];
}
