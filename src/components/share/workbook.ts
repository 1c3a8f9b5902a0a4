import type { Cell } from 'write-excel-file/browser';
import type { ShareWords } from '../../messages/share-words.ts';
import type { ExportedColumn, ExportedFigure, ExportedRow, ExportedTable } from './exported-table.ts';
import type { SourceFact } from './source-facts.ts';
import { sourceFacts } from './source-facts.ts';
import type { PrintedSheet } from './workbook-print.ts';

/** How Excel is to write the numbers of a measure, as the page writes them. */
function numberFormat({ decimals, isSigned }: ExportedColumn['written']): string {
  const plain = decimals === 0 ? '#,##0' : `0.${'0'.repeat(decimals)}`;
  return isSigned ? `+${plain};−${plain};${plain}` : plain;
}

/** Named whole, so that each style has it: LibreOffice takes what a bold one does not say from elsewhere, a serif. */
export const WORKBOOK_FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

/** Of a line of text in that font, in points. */
const LINE_HEIGHT = 13;

const BOLD = { fontWeight: 'bold' } as const;

/** Widths of columns, in characters. */
const FIGURE_WIDTH = 14;
const FACT_WIDTHS = { name: 30, text: 90 } as const;

/** What programs need of a row beside its figures, by the same names in every language. */
const DESCRIBING = [
  { heading: 'id', width: 32 },
  { heading: 'kind', width: 10 },
  { heading: 'parent', width: 28 },
] as const;

/**
 * The table as the sheets of a workbook: the table alone in the first, so that filters and pivots take it as it is, and in
 * the second where it is from. Numbers are unrounded and written as on the page: nil is the number 0, shown as a dash, and
 * an index that rests on few people stands in brackets. A figure that is not published is its sign. Rows of several lines
 * say their height, which LibreOffice does not find by itself. On paper the describing columns are left out.
 */
export function workbook(table: ExportedTable, words: ShareWords['workbook']): PrintedSheet[] {
  return [figuresSheet(table, words), aboutSheet(table, words)];
}

function figuresSheet(table: ExportedTable, words: ShareWords['workbook']): PrintedSheet {
  const labels = table.columns.map(({ label }) => label);
  const names = table.rows.map(({ name, depth }) => name.length + 2 * depth);
  const height = LINE_HEIGHT * Math.max(...labels.map((label) => lineCount(label, FIGURE_WIDTH)));
  const heading = (value: string, align: 'left' | 'right'): Cell => ({
    ...{ value, type: String, wrap: true, align, alignVertical: 'bottom', height },
    ...{ ...BOLD, bottomBorderStyle: 'thin' },
  });
  return {
    sheet: words.figures,
    data: [
      [
        heading(table.nameLabel, 'left'),
        ...labels.map((label) => heading(label, 'right')),
        ...DESCRIBING.map((column) => heading(column.heading, 'left')),
      ],
      ...table.rows.map((row) => figureRow(table, row)),
    ],
    columns: [
      { width: Math.max(table.nameLabel.length, ...names) + 3 },
      ...labels.map(() => ({ width: FIGURE_WIDTH })),
      ...DESCRIBING.map(({ width }) => ({ width })),
    ],
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    printed: { columns: 1 + labels.length, rows: 1 + table.rows.length, repeatsHeader: true },
  };
}

function figureRow(
  { columns }: ExportedTable,
  { id, name, kind, parent, depth, figures }: ExportedRow,
): Cell[] {
  const font = kind === 'group' || kind === 'total' ? BOLD : {};
  return [
    { value: name, type: String, align: 'left', indent: depth, ...font },
    ...columns.map(({ written }, i): Cell => ({ ...figureCell(written, figures[i]), ...font })),
    ...[id, kind, parent].map((value): Cell => value && { value, type: String, align: 'left' }),
  ];
}

function figureCell(written: ExportedColumn['written'], figure: ExportedFigure | undefined) {
  const { reading, few } = figure ?? { reading: '..', few: false };
  const plain = numberFormat(written);
  if (reading === '-') return { value: 0, type: Number, format: `${plain};-${plain};"–"` } as const;
  if (typeof reading !== 'number') return { value: reading, type: String, align: 'right' } as const;
  return { value: reading, type: Number, format: few ? `"("${plain}")"` : plain } as const;
}

function aboutSheet(table: ExportedTable, words: ShareWords['workbook']): PrintedSheet {
  const notes = [...new Set(table.rows.flatMap((row) => row.notes))];
  const told: readonly SourceFact[] = [
    ...sourceFacts(table, words),
    ...notes.map((note) => [words.note, note] as const),
    [words.signs, words.signsExplained(table.fewLabel)],
  ];
  return {
    sheet: words.about,
    data: told.map(([name, text]) => {
      const lines = Math.max(lineCount(name, FACT_WIDTHS.name), lineCount(text, FACT_WIDTHS.text));
      const layout = {
        wrap: true,
        align: 'left',
        alignVertical: 'top',
        height: LINE_HEIGHT * lines,
      } as const;
      return [
        { value: name, type: String, ...layout, ...BOLD },
        { value: text, type: String, ...layout },
      ];
    }),
    columns: [{ width: FACT_WIDTHS.name }, { width: FACT_WIDTHS.text }],
    orientation: 'landscape',
    printed: { columns: 2, rows: told.length, repeatsHeader: false },
  };
}

/** How many lines a text takes in a column of so many characters; a longer word is broken. */
function lineCount(text: string, characters: number): number {
  let lines = 0;
  let left = 0;
  for (const { length } of text.split(' ')) {
    if (length + 1 <= left) left -= length + 1;
    else {
      lines += Math.ceil(Math.max(length, 1) / characters);
      left = characters - (length % characters || characters);
    }
  }
  return lines;
}
