import type { Cell, Sheet } from 'write-excel-file/browser';
import type { ShareWords } from '../../messages/share-words.ts';
import type { Measure } from '../../model/measures.ts';
import type { ExportedFigure, ExportedRow, ExportedTable } from './exported-table.ts';

/** How Excel is to write the numbers of a measure, as the page writes them. */
const FORMATS: Readonly<Record<Measure, string>> = {
  persons: '#,##0',
  rate: '0.0',
  share: '0.0',
  distribution: '0.0',
  index: '0.00',
};

/**
 * The table as the sheets of a workbook: the table alone in the first, so that filters and pivots take it as it is, and in
 * the second where it is from. Numbers are unrounded and written as on the page: nil is the number 0, shown as a dash, and
 * an index that rests on few people stands in brackets. A figure that is not published is its sign.
 */
export function workbook(table: ExportedTable, words: ShareWords['workbook']): Sheet<never>[] {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });
  const headings = [table.nameLabel, ...table.columns.map(({ label }) => label), 'id', 'kind', 'parent'];
  const figures = {
    sheet: words.figures,
    data: [headings.map(bold), ...table.rows.map((row) => figureRow(table, row))],
    columns: headings.map((_, i) => ({ width: i === 0 ? 30 : 13 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
  const notes = [...new Set(table.rows.flatMap((row) => row.notes))];
  const { subject, source, measures, rows, order, filter, permalink } = table.provenance;
  const facts: readonly (readonly [name: string, text: string])[] = [
    [words.subject, subject],
    [words.source, source],
    ...measures.map((measure) => [measure.words, measure.explained] as const),
    [words.rows, `${rows}, ${order}`],
    [words.filter, filter],
    [words.permalink, permalink],
    ...notes.map((note) => [words.note, note] as const),
    [words.signs, words.signsExplained],
  ];
  const about = {
    sheet: words.about,
    data: facts
      .filter(([, text]) => text !== '')
      .map(([name, value]): Cell[] => [bold(name), { value, type: String, wrap: true }]),
    columns: [{ width: 30 }, { width: 90 }],
  };
  return [figures, about];
}

function figureRow(
  { columns }: ExportedTable,
  { id, name, kind, parent, depth, figures }: ExportedRow,
): Cell[] {
  const weight = kind === 'group' || kind === 'total' ? ({ fontWeight: 'bold' } as const) : {};
  return [
    { value: name, type: String, indent: depth, ...weight },
    ...columns.map(({ measure }, i): Cell => ({ ...figureCell(measure, figures[i]), ...weight })),
    ...[id, kind, parent].map((value): Cell => value && { value, type: String }),
  ];
}

function figureCell(measure: Measure, figure: ExportedFigure | undefined) {
  const { reading, few } = figure ?? { reading: '..', few: false };
  const plain = FORMATS[measure];
  if (reading === '-') return { value: 0, type: Number, format: `${plain};-${plain};"–"` } as const;
  if (typeof reading !== 'number') return { value: reading, type: String, align: 'right' } as const;
  return { value: reading, type: Number, format: few ? `"("${plain}")"` : plain } as const;
}
