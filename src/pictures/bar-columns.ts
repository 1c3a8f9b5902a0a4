import type { BarChart } from './bar-chart.ts';
import { textWidth } from './text-width.ts';

/** Sizes of type in a bar chart, in px. */
export const BAR_TYPE = { row: 14, small: 12 } as const;

const GAP = 12;
const LEAST_BAR = 120;

/** Room left and right of a quiet figure on a coloured ground. */
const PILL_PADDING = 8;

/** The columns of a bar chart, from left to right, in px. */
export interface BarColumns {
  readonly figureEnd: number;
  readonly barStart: number;
  readonly barWidth: number;
  /** Where each quiet column ends. */
  readonly otherEnds: readonly number[];
}

/** The columns of a chart that is so many px wide: as wide as their widest text, the rest for the bars. */
export function barColumns({ heads, rows, total }: BarChart, width: number): BarColumns {
  const all = total === null ? rows : [...rows, total];
  const { row, small } = BAR_TYPE;
  const widest = (texts: readonly string[], size: number, weight: 400 | 700 = 400) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
  const labels = widest([heads.label, ...all.map(({ label }) => label)], row);
  const bold = all.map(({ figure }) => figure);
  const figureEnd = labels + GAP + Math.max(widest(bold, row, 700), widest(heads.figure.split(' '), small));
  const others = heads.others.map((head, i) =>
    Math.max(
      widest(head.split(' '), small),
      widest(
        all.map(({ others }) => others[i]?.text ?? ''),
        row,
      ) + PILL_PADDING,
    ),
  );
  const quiet = (from: number) => others.slice(from).reduce((sum, other) => sum + other + GAP, 0);
  const barStart = figureEnd + GAP;
  return {
    ...{ figureEnd, barStart, barWidth: Math.max(LEAST_BAR, width - quiet(0) - barStart) },
    otherEnds: others.map((_, i) => width - quiet(i + 1)),
  };
}
