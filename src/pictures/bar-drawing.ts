import type { BarChart, BarRow } from './bar-chart.ts';
import type { BarColumns } from './bar-columns.ts';
import { BAR_TYPE, barColumns } from './bar-columns.ts';
import { BAR_ROW, barMarks } from './bar-marks.ts';
import type { Drawing } from './figure-picture.ts';
import type { Mark, TextMark } from './marks.ts';
import { scaleMarks } from './scale-marks.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { inkOn, landColour } from './theme.ts';

/** In px. */
const HEAD = 36;
const PART_LINE = 16;

/** A bar chart as marks, so many px wide: what stands in the page's table of bars. */
export function barDrawing(chart: BarChart, width: number): Drawing {
  const columns = barColumns(chart, width);
  const marks: Mark[] = [...headMarks(chart, columns)];
  let y = HEAD;
  for (const row of chart.rows) {
    const place = { x: columns.barStart, width: columns.barWidth, y };
    const parts = partLines(row, columns);
    marks.push(...figureMarks(row, columns, y, false), ...barMarks(row, place, chart.scale !== null));
    marks.push(...parts.map((text, i) => small(text, columns.barStart, 'start', y + 38 + i * PART_LINE)));
    y += BAR_ROW.height + (parts.length > 0 ? parts.length * PART_LINE + 4 : 0);
  }
  if (chart.scale) {
    const x = columns.barStart + columns.barWidth / 2 - 0.5;
    marks.push({ kind: 'rect', x, y: HEAD, width: 1, height: y - HEAD, fill: 'quiet' });
  }
  if (chart.total) {
    marks.push({ kind: 'rect', x: 0, y, width, height: 1, fill: 'line' });
    marks.push(...figureMarks(chart.total, columns, y, true));
    y += BAR_ROW.height;
  }
  return { width, height: y, marks };
}

function small(text: string, x: number, anchor: TextMark['anchor'], y: number): TextMark {
  return {
    ...{ kind: 'text', x, y, text, size: BAR_TYPE.small, weight: 400 },
    ...{ anchor, fill: 'quiet' },
  };
}

/** What the columns are; over the bars, where there is one, their scale. */
function headMarks({ heads, scale }: BarChart, columns: BarColumns): readonly Mark[] {
  const { figureEnd, barStart, barWidth, otherEnds } = columns;
  const bottom = HEAD - 7;
  const stacked = (head: string, end: number) => {
    const words = head.split(' ');
    return words.map((word, i) => small(word, end, 'end', bottom - (words.length - 1 - i) * 14));
  };
  const named = [
    small(heads.label, 0, 'start', bottom),
    ...stacked(heads.figure, figureEnd),
    ...heads.others.flatMap((head, i) => stacked(head, otherEnds[i] ?? 0)),
  ];
  if (!scale) return named;
  return [...named, ...scaleMarks(scale, { x: barStart, y: bottom + 5, width: barWidth })];
}

/** Those that a bar is made of, in lines below it. */
function partLines({ parts }: BarRow, { barWidth }: BarColumns): readonly string[] {
  if (parts.length === 0) return [];
  // each name and its figure stay together
  const texts = parts.map(({ label, figure }) => `${label} ${figure}`.replaceAll(' ', '\u00a0'));
  return textLines(texts.join(' '), barWidth, BAR_TYPE.small).map((line) =>
    line.replaceAll(' ', '   ').replaceAll('\u00a0', ' '),
  );
}

/** Name, bold figure and quiet figures of a row, each of these on the colour of its class. */
function figureMarks(
  { label, figure, others }: Pick<BarRow, 'label' | 'figure' | 'others'>,
  { figureEnd, otherEnds }: BarColumns,
  y: number,
  isTotal: boolean,
): readonly Mark[] {
  const text = { kind: 'text', y: y + BAR_ROW.baseline, size: BAR_TYPE.row } as const;
  const ink = isTotal ? 'quiet' : 'ink';
  const quiet = others.flatMap((other, i): readonly Mark[] => {
    const end = otherEnds[i] ?? 0;
    const words: Mark = { ...text, x: end - 4, text: other.text, weight: 400, anchor: 'end', fill: 'quiet' };
    if (other.shade === null) return [words];
    const width = textWidth(other.text, BAR_TYPE.row) + 8;
    return [
      {
        ...{ kind: 'rect', x: end - width, y: y + 4, width, height: 18, radius: 2 },
        fill: landColour(other.shade),
      },
      { ...words, fill: inkOn(other.shade) },
    ];
  });
  return [
    { ...text, x: 0, text: label, weight: 400, anchor: 'start', fill: ink },
    { ...text, x: figureEnd, text: figure, weight: isTotal ? 400 : 700, anchor: 'end', fill: ink },
    ...quiet,
  ];
}
