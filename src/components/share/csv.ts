import type { ExportedFigure, ExportedTable } from './exported-table.ts';
import { escapeFormula } from './formula-injection.ts';
import type { SourceFact } from './source-facts.ts';

/** How a CSV file is written. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimalSign: '.' | ',';
  /** Begins with the mark by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean;
}

/** RFC 4180: what programs read. */
export const PLAIN_CSV: CsvDialect = { separator: ',', decimalSign: '.', byteOrderMark: false };

/** What Excel opens rightly where the comma is the decimal sign. */
export const NORDIC_CSV: CsvDialect = { separator: ';', decimalSign: ',', byteOrderMark: true };

/** What stands to the right of the figures, by the same names in every language. */
export const DESCRIBING_COLUMNS = ['id', 'kind', 'parent', 'flags', 'notes'] as const;

/**
 * The table as CSV: one line a row below one line of headings. Above them, where a reader wants them, a line for each of
 * `facts`, which says where the file is from; `#` begins it, by which programs know a comment. Columns of figures hold
 * numbers alone: nil is 0, and a figure that is not published is empty; the sign of either stands under `flags`, with its
 * column's heading, and so does `few` for an index that rests on few people.
 */
export function csv(table: ExportedTable, dialect: CsvDialect, facts: readonly SourceFact[]): string {
  const { separator, decimalSign, byteOrderMark } = dialect;
  const labels = table.columns.map(({ label }) => label);
  const number = (figure: ExportedFigure) => numberCell(figure).replace('.', decimalSign);
  const cell = (text: string) => quoted(escapeFormula(text), separator);
  const rows = table.rows.map(({ id, name, kind, parent, notes, figures }) => [
    cell(name),
    ...figures.map((figure) => quoted(number(figure), separator)),
    ...[id, kind, parent ?? '', flags(labels, figures), notes.join(' ')].map(cell),
  ]);
  const comments = facts.map(([name, text]) => [`# ${name}`, oneLine(text)].map(cell));
  const header = [table.nameLabel, ...labels, ...DESCRIBING_COLUMNS].map(cell);
  const lines = [...comments, header, ...rows].map((cells) => `${cells.join(separator)}\r\n`);
  return (byteOrderMark ? '\ufeff' : '') + lines.join('');
}

/** A comment ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function numberCell({ reading }: ExportedFigure): string {
  if (typeof reading === 'number') return String(reading);
  return reading === '-' ? '0' : '';
}

/** "Agder and Rogaland (-); Trøndelag (few)". */
function flags(labels: readonly string[], figures: readonly ExportedFigure[]): string {
  return figures
    .flatMap(({ reading, few }, i) => {
      const flag = few ? 'few' : reading;
      return typeof flag === 'string' ? [`${labels[i] ?? ''} (${flag})`] : [];
    })
    .join('; ');
}

function quoted(text: string, separator: string): string {
  const needsQuotes = /["\r\n]|^\s|\s$/.test(text) || text.includes(separator);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
