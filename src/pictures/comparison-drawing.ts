import type { BarRow } from './bar-chart.ts';
import { BAR_TYPE } from './bar-columns.ts';
import { BAR_ROW, barMarks } from './bar-marks.ts';
import type { Drawing } from './figure-picture.ts';
import type { Mark } from './marks.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';

/** A row of a comparison: a figure and a bar for each that is compared. */
interface ComparedRow {
  readonly label: string;
  readonly cells: readonly {
    readonly figure: string;
    readonly bar: Pick<BarRow, 'bar' | 'tick' | 'interval'>;
  }[];
}

/** In px. */
const COLUMN = 200;
const GAP = 12;
const HEAD_LINE = 18;

/** Those that are compared in columns, all bars on one scale. `isAboutOne`: the bars begin at 1, in the middle. */
export function comparisonDrawing(
  heads: readonly string[],
  rows: readonly ComparedRow[],
  isAboutOne: boolean,
): Drawing {
  const text = { kind: 'text', size: BAR_TYPE.row, anchor: 'start', fill: 'ink' } as const;
  const names = Math.max(...rows.map(({ label }) => textWidth(label, BAR_TYPE.row))) + GAP;
  const figures = Math.max(
    ...rows.flatMap(({ cells }) => cells.map(({ figure }) => textWidth(figure, BAR_TYPE.row, 700))),
  );
  const lines = heads.map((head) => textLines(head, COLUMN - GAP, BAR_TYPE.row, 700));
  const top = HEAD_LINE * Math.max(...lines.map(({ length }) => length)) + 6;
  const columnAt = (i: number) => names + i * COLUMN;
  const headMarks = lines.flatMap((words, i) =>
    words.map((line, k): Mark => ({
      ...{ ...text, x: columnAt(i), y: 14 + k * HEAD_LINE, text: line, weight: 700 },
    })),
  );
  const rowMarks = rows.flatMap(({ label, cells }, row): readonly Mark[] => {
    const y = top + row * BAR_ROW.height;
    const at = { ...text, y: y + BAR_ROW.baseline };
    return [
      { ...at, x: 0, text: label, weight: 400 },
      ...cells.flatMap(({ figure, bar }, i): readonly Mark[] => {
        const place = { x: columnAt(i) + figures + GAP, width: COLUMN - figures - 3 * GAP, y };
        const one: readonly Mark[] = isAboutOne
          ? [
              {
                ...{ kind: 'rect', x: place.x + place.width / 2 - 0.5, y, width: 1 },
                ...{ height: BAR_ROW.height, fill: 'quiet' },
              },
            ]
          : [];
        return [
          { ...at, x: columnAt(i), text: figure, weight: 700 },
          ...barMarks(bar, place, isAboutOne),
          ...one,
        ];
      }),
    ];
  });
  return {
    width: columnAt(heads.length),
    height: top + rows.length * BAR_ROW.height,
    marks: [...headMarks, ...rowMarks],
  };
}
