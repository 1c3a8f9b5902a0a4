import type { Drawing } from './figure-picture.ts';
import { legendLine } from './legend.ts';
import type { Legend } from './legend.ts';
import type { Mark, TextMark } from './marks.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import type { LandShade } from './theme.ts';
import { inkOn, landColour } from './theme.ts';

/** A row of a table as it is drawn. */
export interface DrawnRow {
  readonly name: string;
  /** How far its name is indented. */
  readonly depth: number;
  /** True for a sum of others, in bold and between lines. */
  readonly isTotal: boolean;
  /** True for the row that the view is about. */
  readonly isMarked: boolean;
  /** One a column; the shade is the class that the cell is tinted by, null for none. */
  readonly cells: readonly { readonly text: string; readonly shade: LandShade | null }[];
}

/** A table as it is drawn: names in the first column. */
export interface DrawnTable {
  readonly nameHead: string;
  readonly columns: readonly { readonly head: string; readonly isMarked: boolean }[];
  readonly rows: readonly DrawnRow[];
}

/** In px. */
const TYPE = { head: 12, row: 14 };
const ROW = { height: 26, baseline: 18 };
const HEAD = { leading: 15, below: 9 };
const INDENT = 14;
const GAP = 16;
const PADDING = 8;
const LEAST_COLUMN = 74;

/** A table as marks, below it what its tints stand for; every column is as wide as its widest word or figure. */
export function tableDrawing(table: DrawnTable, legend: Legend | null): Drawing {
  const { width, height, marks } = rowsDrawing(table);
  if (!legend) return { width, height, marks };
  const key = legendLine(legend, width);
  const below: Mark = { kind: 'group', x: 0, y: height + GAP, scale: 1, marks: key.marks };
  return { width, height: height + GAP + key.height, marks: [...marks, below] };
}

function rowsDrawing({ nameHead, columns, rows }: DrawnTable): Drawing {
  const names = Math.max(
    textWidth(nameHead, TYPE.head),
    ...rows.map(
      ({ name, depth, isTotal }) => depth * INDENT + textWidth(name, TYPE.row, isTotal ? 700 : 400),
    ),
  );
  const widths = columns.map(({ head }, i) =>
    Math.max(
      LEAST_COLUMN,
      ...head.split(' ').map((word) => textWidth(word, TYPE.head) + PADDING),
      ...rows.map(
        ({ cells, isTotal }) => textWidth(cells[i]?.text ?? '', TYPE.row, isTotal ? 700 : 400) + 2 * PADDING,
      ),
    ),
  );
  const ends = widths.map((_, i) => names + GAP + widths.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
  const width = Math.ceil(ends.at(-1) ?? names);
  const heads = columns.map(({ head }, i) => textLines(head, (widths[i] ?? 0) - PADDING, TYPE.head));
  const top = Math.max(1, ...heads.map(({ length }) => length)) * HEAD.leading + HEAD.below;

  const headText = { kind: 'text', size: TYPE.head, weight: 400, fill: 'quiet' } as const;
  const headBase = top - HEAD.below;
  const marks: Mark[] = [
    { ...headText, x: 0, y: headBase, anchor: 'start', text: nameHead },
    ...heads.flatMap((lines, i) =>
      lines.map((text, k): Mark => {
        const y = headBase - (lines.length - 1 - k) * HEAD.leading;
        const own = columns[i]?.isMarked ? ({ weight: 700, fill: 'ink' } as const) : {};
        return { ...headText, x: (ends[i] ?? 0) - PADDING, y, anchor: 'end', text, ...own };
      }),
    ),
    ...columns.flatMap(({ isMarked }, i): readonly Mark[] => {
      const x = (ends[i] ?? 0) - (widths[i] ?? 0);
      return isMarked ? [{ kind: 'rect', x, y: top - 3, width: widths[i] ?? 0, height: 3, fill: 'ink' }] : [];
    }),
  ];
  rows.forEach((row, i) => {
    const y = top + i * ROW.height;
    marks.push(...groundMarks(row, y, width), ...rowMarks(row, y, { ends, widths }));
    const isEdge = row.isTotal !== (rows[i - 1]?.isTotal ?? true);
    if (i === 0 || isEdge) marks.push({ kind: 'rect', x: 0, y: y - 0.5, width, height: 1, fill: 'line' });
  });
  return { width, height: top + rows.length * ROW.height, marks };
}

/** The row that the view is about stands on a ground of its own. */
function groundMarks({ isMarked }: DrawnRow, y: number, width: number): readonly Mark[] {
  if (!isMarked) return [];
  return [
    { kind: 'rect', x: -PADDING, y, width: width + PADDING, height: ROW.height, fill: 'surface' },
    { kind: 'rect', x: -PADDING, y, width: 3, height: ROW.height, fill: 'accent' },
  ];
}

function rowMarks(
  { name, depth, isTotal, isMarked, cells }: DrawnRow,
  y: number,
  { ends, widths }: { readonly ends: readonly number[]; readonly widths: readonly number[] },
): readonly Mark[] {
  const text: Pick<TextMark, 'kind' | 'y' | 'size' | 'weight'> = {
    ...{ kind: 'text', y: y + ROW.baseline, size: TYPE.row, weight: isTotal || isMarked ? 700 : 400 },
  };
  return [
    { ...text, x: depth * INDENT, text: name, anchor: 'start', fill: 'ink' },
    ...cells.flatMap((cell, i): readonly Mark[] => {
      const [end, width] = [ends[i] ?? 0, widths[i] ?? 0];
      const words: Mark = { ...text, x: end - PADDING, text: cell.text, anchor: 'end', fill: 'ink' };
      if (cell.shade === null) return [words];
      const ground = { x: end - width + 1, y: y + 1, width: width - 2, height: ROW.height - 2 };
      return [
        { kind: 'rect', ...ground, fill: landColour(cell.shade) },
        { ...words, fill: inkOn(cell.shade) },
      ];
    }),
  ];
}
