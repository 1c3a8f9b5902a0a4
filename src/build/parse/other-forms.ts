import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { labelKey, splitMarks } from './label.ts';
import type { TableLine } from './table-lines.ts';

/**
 * The one fault of a text that is the table in another form: HTML, separated by something else than tabs, or in
 * Norwegian. Null for any other text. `columns` is the number of columns that hold figures.
 */
export function otherForm(
  text: string,
  lines: readonly TableLine[],
  entries: readonly CitizenshipEntry[],
  columns: number,
): Fault | null {
  return markup(text) ?? otherSeparator(text, columns) ?? norwegianEdition(lines, entries);
}

function markup(text: string): Fault | null {
  const found = /<(?:table|tr|td|html)\b/i.exec(text);
  if (!found) return null;
  const message = 'this is HTML; the text of the table is expected, its fields separated by tabs';
  return { line: text.slice(0, found.index).split('\n').length, column: 1, message };
}

const SEPARATORS: readonly (readonly [name: string, form: RegExp])[] = [
  ['";"', /;/g],
  ['"|"', /\|/g],
  ['","', /,/g],
  // What a PDF gives: a label, and figures whose thousands cannot be told from columns.
  ['spaces', / +(?=[\d.:-])/g],
];

function otherSeparator(text: string, columns: number): Fault | null {
  if (text.includes('\t')) return null;
  const lines = text.split(/\r\n?|\n/);
  for (const [name, form] of SEPARATORS) {
    const separated = lines.flatMap((line, index) =>
      (line.match(form)?.length ?? 0) >= columns ? [index + 1] : [],
    );
    const [first] = separated;
    if (first === undefined || separated.length < 2) continue;
    const message = `no tabs; the table looks separated by ${name}; fields separated by tabs are expected`;
    return { line: first, column: 1, message };
  }
  return null;
}

function norwegianEdition(lines: readonly TableLine[], entries: readonly CitizenshipEntry[]): Fault | null {
  const english = new Set(entries.map(({ label }) => labelKey(label)));
  const norwegian = new Set(entries.map(({ name }) => labelKey(name.nb)));
  let both = 0;
  let first: { readonly line: number; readonly label: string } | undefined;
  for (const { number, fields } of lines) {
    const { label } = splitMarks(fields[0] ?? '');
    if (english.has(labelKey(label))) both -= 1;
    else if (norwegian.has(labelKey(label))) {
      both += 1;
      first ??= { line: number, label };
    }
  }
  if (!first || both <= 0) return null;
  const message = `${quoted(first.label)} and other labels are Norwegian; the English edition of the table is expected`;
  return { line: first.line, column: 1, message };
}
