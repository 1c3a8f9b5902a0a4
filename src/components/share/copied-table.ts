import type { Locale } from '../../model/dataset.ts';
import type { CopiedTable } from './clipboard.ts';
import { escapeFormula } from './formula-injection.ts';
import type { ExportedFigure, ExportedTable } from './exported-table.ts';
import { escapeMarkup } from './markup.ts';

/**
 * The table for the clipboard: for a spreadsheet or a text as HTML, its source below; for all else as tab-separated lines
 * and nothing more. Numbers are raw, with the decimal sign of the language, which its spreadsheets expect. Nil is 0; a
 * figure that is not published is its sign.
 */
export function copiedTable(
  { nameLabel, columns, rows, provenance }: ExportedTable,
  locale: Locale,
): CopiedTable {
  const number = ({ reading }: ExportedFigure) => {
    if (typeof reading !== 'number') return reading === '-' ? '0' : reading;
    return locale === 'nb' ? String(reading).replace('.', ',') : String(reading);
  };
  const header = [nameLabel, ...columns.map(({ label }) => label)];
  const lines = rows.map(({ name, figures }) => [name, ...figures.map(number)]);
  const cells = [header, ...lines].map((line) =>
    line.map((text) => escapeFormula(text.replace(/\s+/g, ' '))),
  );
  const [headings = [], ...body] = cells;
  const element = (tag: string) => (text: string) => `<${tag}>${escapeMarkup(text)}</${tag}>`;
  const { subject, source, measures, permalink } = provenance;
  const words = [subject, ...measures.map((measure) => measure.words)].join(', ');
  const html =
    `<table><thead><tr>${headings.map(element('th')).join('')}</tr></thead>` +
    `<tbody>${body.map((line) => `<tr>${line.map(element('td')).join('')}</tr>`).join('')}</tbody></table>` +
    `<p>${escapeMarkup(`${words}. ${source}.`)} <a href="${escapeMarkup(permalink)}">${escapeMarkup(permalink)}</a></p>`;
  return { html, text: cells.map((line) => line.join('\t')).join('\n') };
}
