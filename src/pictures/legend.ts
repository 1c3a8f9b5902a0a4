import type { Mark } from './marks.ts';
import { textLines } from './text-lines.ts';
import type { LandShade } from './theme.ts';
import { landColour } from './theme.ts';

/** What the colours of a map stand for, in the language of the page. */
export interface Legend {
  /** What is coloured, and its unit. */
  readonly heading: string;
  /** The classes from low to high; last, where there are any, the regions that have none. */
  readonly entries: readonly { readonly shade: LandShade; readonly text: string }[];
}

const SIZE = 12;
const LINE = 18;
const SWATCH = { width: 16, height: 12 };

/** A legend as marks, in px from its upper left corner; its lines are no longer than `width`. */
export function legendMarks(
  { heading, entries }: Legend,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const line = { kind: 'text', size: SIZE, weight: 400, anchor: 'start', fill: 'quiet' } as const;
  const headings = textLines(heading, width, SIZE);
  const top = headings.length * LINE;
  const rows = entries.map(({ shade, text }) => ({
    shade,
    lines: textLines(text, width - SWATCH.width - 8, SIZE),
  }));
  let y = top;
  const marks = rows.flatMap(({ shade, lines }): readonly Mark[] => {
    const start = y;
    y += lines.length * LINE;
    return [
      {
        kind: 'rect',
        x: 0,
        y: start + 3,
        ...SWATCH,
        fill: landColour(shade),
        stroke: { colour: 'edge', width: 0.6 },
      },
      ...lines.map((text, i): Mark => ({ ...line, x: SWATCH.width + 8, y: start + 13 + i * LINE, text })),
    ];
  });
  return {
    marks: [...headings.map((text, i): Mark => ({ ...line, x: 0, y: 13 + i * LINE, text })), ...marks],
    height: y,
  };
}
