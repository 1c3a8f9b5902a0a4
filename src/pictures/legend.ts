import type { Mark } from './marks.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import type { LandShade } from './theme.ts';
import { landColour } from './theme.ts';

/** What the colours of a map stand for, in the language of the page. */
export interface Legend {
  /** What is coloured, and its unit. */
  readonly heading: string;
  /** The classes from low to high; last, where there are any, the regions that have none. */
  readonly entries: readonly LegendEntry[];
}

interface LegendEntry {
  readonly shade: LandShade;
  readonly text: string;
}

/** Marks in px from their upper left corner. */
interface LegendMarks {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const SIZE = 12;
const LINE = 18;
const SWATCH = { width: 16, height: 12 };
const INDENT = SWATCH.width + 8;
/** Between classes side by side. */
const GAP = 16;

const TEXT = { kind: 'text', size: SIZE, weight: 400, anchor: 'start', fill: 'quiet' } as const;

/** A legend with its classes below each other; its lines are no longer than `width`. */
export function legendMarks({ heading, entries }: Legend, width: number): LegendMarks {
  const { marks, height: top } = headingMarks(heading, width);
  let y = top;
  const classes = entries.flatMap((entry) => {
    const drawn = entryMarks(entry, { x: 0, y, width });
    y += drawn.height;
    return drawn.marks;
  });
  return { marks: [...marks, ...classes], height: y };
}

/** A legend with its classes side by side, in as many lines as `width` asks for. */
export function legendLine({ heading, entries }: Legend, width: number): LegendMarks {
  const { marks, height: top } = headingMarks(heading, width);
  let [x, y] = [0, top];
  const classes = entries.flatMap((entry) => {
    const room = entryMarks(entry, { x, y, width }).width;
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const drawn = entryMarks(entry, { x, y, width });
    x += room + GAP;
    y += drawn.height - LINE;
    return drawn.marks;
  });
  return { marks: [...marks, ...classes], height: y + LINE };
}

function headingMarks(heading: string, width: number): LegendMarks {
  const lines = textLines(heading, width, SIZE);
  return {
    marks: lines.map((text, i): Mark => ({ ...TEXT, x: 0, y: 13 + i * LINE, text })),
    height: lines.length * LINE,
  };
}

/** A class: its colour and, beside it, what it stands for, in lines that end at `width` from its left. */
function entryMarks(
  { shade, text }: LegendEntry,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): LegendMarks & { readonly width: number } {
  const lines = textLines(text, width - INDENT, SIZE);
  const swatch = { x, y: y + 3, ...SWATCH, fill: landColour(shade) };
  return {
    marks: [
      { kind: 'rect', ...swatch, stroke: { colour: 'edge', width: 0.6 } },
      ...lines.map((line, i): Mark => ({ ...TEXT, x: x + INDENT, y: y + 13 + i * LINE, text: line })),
    ],
    width: INDENT + Math.max(...lines.map((line) => textWidth(line, SIZE))),
    height: lines.length * LINE,
  };
}
