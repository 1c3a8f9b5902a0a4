import type { Mark, Picture } from './marks.ts';
import { textLines } from './text-lines.ts';
import type { Colour } from './theme.ts';

/** The words around a drawing that stands alone, in the language of the page. */
export interface FigureWords {
  readonly title: string;
  /** What is counted, and in what unit. */
  readonly subtitle: string;
  /** Where the picture is from, at its foot. */
  readonly sourceLines: readonly string[];
}

/** A drawing: marks in px from its upper left corner, and the room that they take. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** In px. */
const MARGIN = 32;
const GAP = 20;

/** A picture that stands alone: title, subtitle, drawing and source below each other. */
export function figurePicture({ title, subtitle, sourceLines }: FigureWords, drawing: Drawing): Picture {
  const inner = drawing.width;
  const marks: Mark[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, fill: Colour, weight: 400 | 700 = 400) => {
    for (const line of textLines(text, inner, size, weight)) {
      y += Math.round(size * 1.35);
      marks.push({ kind: 'text', x: MARGIN, y, text: line, size, weight, anchor: 'start', fill });
    }
  };
  write(title, 26, 'ink', 700);
  y += 6;
  write(subtitle, 15, 'quiet');
  y += GAP;
  marks.push({ kind: 'group', x: MARGIN, y, scale: 1, marks: drawing.marks });
  y += drawing.height + GAP;
  for (const line of sourceLines) write(line, 12, 'quiet');
  return {
    width: inner + 2 * MARGIN,
    height: y + MARGIN,
    title,
    description: [subtitle, ...sourceLines].join(' '),
    marks,
  };
}
