import type { Locale } from '../../model/dataset.ts';
import type { CopiedTable } from './clipboard.ts';
import { escapeFormula } from './formula-injection.ts';
import type { ExportedFigure, ExportedTable } from './exported-table.ts';
import { escapeMarkup } from '../../pictures/markup.ts';
import { numberAttributes } from './number-cell.ts';

/** A cell on its way to the clipboard. */
interface CopiedCell {
  readonly text: string;
  /** Null where the cell has no number. */
  readonly value: number | null;
}

/**
 * The table for the clipboard: for a spreadsheet or a text as HTML, its source below; for all else as tab-separated lines
 * and nothing more. Numbers are raw, their text with the decimal sign of the language; in HTML each cell says its number,
 * too, so that a spreadsheet of any language takes it for one. Nil is 0; a figure that is not published is its sign.
 */
export function copiedTable(
  { nameLabel, columns, rows, provenance }: ExportedTable,
  locale: Locale,
): CopiedTable {
  const header = [nameLabel, ...columns.map(({ label }) => label)].map(textCell);
  const lines = rows.map(({ name, figures }) => [
    textCell(name),
    ...figures.map((figure) => figureCell(figure, locale)),
  ]);
  const { subject, source, measures, permalink } = provenance;
  const words = [subject, ...measures.map((measure) => measure.words)].join(', ');
  const html =
    `<table><thead>${htmlRow('th', header)}</thead>` +
    `<tbody>${lines.map((line) => htmlRow('td', line)).join('')}</tbody></table>` +
    `<p>${escapeMarkup(`${words}. ${source}.`)} <a href="${escapeMarkup(permalink)}">${escapeMarkup(permalink)}</a></p>`;
  return { html, text: [header, ...lines].map(textLine).join('\n') };
}

function textCell(text: string): CopiedCell {
  return { text: escapeFormula(text.replace(/\s+/g, ' ')), value: null };
}

function figureCell({ reading }: ExportedFigure, locale: Locale): CopiedCell {
  if (typeof reading !== 'number' && reading !== '-') return { text: reading, value: null };
  const value = reading === '-' ? 0 : reading;
  return { text: locale === 'nb' ? String(value).replace('.', ',') : String(value), value };
}

function textLine(cells: readonly CopiedCell[]): string {
  return cells.map(({ text }) => text).join('\t');
}

function htmlRow(tag: 'th' | 'td', cells: readonly CopiedCell[]): string {
  const written = cells.map(({ text, value }) => {
    const attributes = value === null ? [] : Object.entries(numberAttributes(value));
    const names = attributes.map(([name, content]) => ` ${name}="${escapeMarkup(content)}"`);
    return `<${tag}${names.join('')}>${escapeMarkup(text)}</${tag}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}
