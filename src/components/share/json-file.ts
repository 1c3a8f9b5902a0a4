import type { DialogSite } from './dialog-site.ts';
import type { ExportedTable } from './exported-table.ts';

/**
 * The table as JSON. A figure is a number or, as in the site's own data files, the sign that stands in its place: `-` nil,
 * `.` not applicable, `..` not available, `:` withheld; `signs` says so in the file. `few` names the columns whose index rests on few people.
 */
export function jsonFile(
  { table, view, words }: Pick<DialogSite, 'table' | 'view' | 'words'>,
  exported: ExportedTable,
): string {
  const { columns, rows, provenance } = exported;
  const { subject, source, measures, filter, rows: rowWords, order, permalink } = provenance;
  const content = {
    title: table.dataset.title,
    year: table.dataset.year,
    source,
    permalink,
    language: view.locale,
    subject,
    measures: measures.map(({ words, explained }) => ({ name: words, definition: explained })),
    rows: rowWords,
    order,
    filter,
    columns: columns.map(({ key, label, measure }) => ({ key, label, measure })),
    signs: words.signs,
    citizenships: rows.map(({ id, name, kind, parent, notes, figures }) => ({
      id,
      name,
      kind,
      parent,
      notes,
      figures: Object.fromEntries(columns.map(({ key }, i) => [key, figures[i]?.reading ?? '..'])),
      few: columns.filter((_, i) => figures[i]?.few).map(({ key }) => key),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
