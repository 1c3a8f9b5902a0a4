import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCodebooks } from '../../../src/build/parse/load-table.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The published table, verbatim. */
export const TEXT = readFileSync(new URL('../../../data/immigration-2011.txt', import.meta.url), 'utf8');

/** The same with eight figures withheld, none of which the sums give away: `..` in Europe, `:` in Africa. */
export const WITHHELD_TEXT = readFileSync(
  new URL('../../fixtures/withheld-figures/input.txt', import.meta.url),
  'utf8',
);

export const CODEBOOKS = loadCodebooks(ROOT);

/** A row as the text has it, read without the parser. */
export interface RawRow {
  /** 0-based index of the line. */
  readonly index: number;
  readonly label: string;
  /** The eight cells as they are written. */
  readonly cells: readonly string[];
}

/** The rows of a table's text by a regular expression: a label, then eight figures or signs. */
export function rawRows(text: string): readonly RawRow[] {
  return text.split('\n').flatMap((line, index) => {
    const match = /^([^\t]+)((?:\t(?:[1-9][\d ]*|-|\.|\.\.|:)){8})\s*$/.exec(line);
    if (!match?.[1] || !match[2]) return [];
    return [{ index, label: match[1].replace(' ¹', ''), cells: match[2].trim().split('\t') }];
  });
}

export function rawFigure(cell: string): number | string {
  return /^\d/.test(cell) ? Number(cell.split(' ').join('')) : cell;
}

/** The text with one line rewritten, or left out where `edit` gives null. */
export function withLine(text: string, index: number, edit: (line: string) => string | null): string {
  const lines = text.split('\n');
  return lines.flatMap((line, other) => (other === index ? (edit(line) ?? []) : [line])).join('\n');
}

export function withField(text: string, index: number, field: number, value: string): string {
  return withLine(text, index, (line) => line.split('\t').with(field, value).join('\t'));
}
