import { withoutPadding } from './clean-field.ts';
import type { Fault } from './fault.ts';
import type { FigureReading } from './figure-reading.ts';
import { readFigure } from './figure-reading.ts';
import { splitMarks } from './label.ts';
import type { TableColumns } from './table-header.ts';
import type { TableBlock, TableLine } from './table-lines.ts';

/** What a cell says, and the 1-based field of the line that it stands in. */
type Cell = FigureReading & { readonly field: number };

/** A line of figures, before it is known which citizenship it is. */
export interface TableRow {
  readonly line: number;
  readonly label: string;
  readonly marks: readonly string[];
  /** The total, then the regions; null where the table lacks the column or the row has a wrong number of fields. */
  readonly cells: readonly (Cell | null)[];
  /** Set where the row has a wrong number of fields. */
  readonly misfit?: string;
}

/** Reads the rows of a block; if all have the same wrong number of fields, that is one fault. */
export function readRows(
  block: TableBlock,
  columns: TableColumns,
): { readonly rows: readonly TableRow[]; readonly faults: readonly Fault[] } {
  const lines = block.rows.map((line) => ({ ...line, fields: withoutPadding(line.fields, columns.width) }));
  const rows = lines.map((line) => readRow(line, columns));
  const [first] = lines;
  const width = first?.fields.length;
  const systematic = rows.length > 1 && lines.every(({ fields }) => fields.length === width);
  if (!first || !systematic || width === columns.width) return { rows, faults: [] };
  const message = `this row and all below its header have ${width} fields; the header has ${columns.width}`;
  return {
    rows: rows.map(({ line, label, marks, cells }) => ({ line, label, marks, cells })),
    faults: [{ line: first.number, column: 1, message }],
  };
}

function readRow({ number, fields }: TableLine, columns: TableColumns): TableRow {
  const { label, marks } = splitMarks(fields[columns.label] ?? fields[0] ?? '');
  if (fields.length !== columns.width) {
    const misfit = `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}; ${columns.width} expected`;
    return { line: number, label, marks, cells: columns.figures.map(() => null), misfit };
  }
  const cells = columns.figures.map((index) => {
    return index === undefined ? null : { ...readFigure(fields[index] ?? ''), field: index + 1 };
  });
  return { line: number, label, marks, cells };
}
