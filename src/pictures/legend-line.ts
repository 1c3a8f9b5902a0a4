import type { Legend } from './legend.ts';
import type { Mark } from './marks.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { landColour } from './theme.ts';

/** In px. */
const SIZE = 12;
const LINE = 18;
const SWATCH = { width: 16, height: 12 };
const GAP = 16;

/** A legend with its classes side by side, in px from its upper left corner; none of its lines is longer than `width`. */
export function legendLine(
  { heading, entries }: Legend,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const line = { kind: 'text', size: SIZE, weight: 400, anchor: 'start', fill: 'quiet' } as const;
  const headings = textLines(heading, width, SIZE);
  let [x, y] = [0, headings.length * LINE];
  const marks = entries.flatMap(({ shade, text }): readonly Mark[] => {
    const indent = SWATCH.width + 6;
    const lines = textLines(text, width - indent, SIZE);
    const room = indent + Math.max(...lines.map((words) => textWidth(words, SIZE)));
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const [left, top] = [x, y];
    x += room + GAP;
    y += (lines.length - 1) * LINE;
    const swatch = { x: left, y: top + 3, ...SWATCH, fill: landColour(shade) };
    return [
      { kind: 'rect', ...swatch, stroke: { colour: 'edge', width: 0.6 } },
      ...lines.map((words, i): Mark => ({ ...line, x: left + indent, y: top + 13 + i * LINE, text: words })),
    ];
  });
  return {
    marks: [
      ...headings.map((words, i): Mark => ({ ...line, x: 0, y: 13 + i * LINE, text: words })),
      ...marks,
    ],
    height: y + LINE,
  };
}
