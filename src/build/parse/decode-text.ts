import type { Fault } from './fault.ts';

export type DecodedText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly faults: readonly Fault[] };

const LINE_FEED = 0x0a;
const TAB = 0x09;

/** Decodes UTF-8, a byte order mark included; where it is none, the line and tab-separated field that show it. */
export function decodeText(bytes: Uint8Array): DecodedText {
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
