import type { TextBox } from './fitted-text.ts';
import { fitText } from './fitted-text.ts';
import type { TextMark } from '../../pictures/marks.ts';
import type { Colour } from '../../pictures/theme.ts';
import type { Weight } from './picture-fonts.ts';
import { lineWidth } from './picture-fonts.ts';

export interface TextStyle extends TextBox {
  readonly weight: Weight;
  readonly colour: Colour;
}

/** A text that has been broken to fit its box, ready to be put somewhere. */
export interface TextBlock {
  /** From the top of a capital in the first line to the last baseline, in px. */
  readonly height: number;
  /** The lines of the block, the capitals of the first at `top`. */
  readonly at: (top: number) => readonly TextMark[];
}

/** In parts of the font's size; the height of a capital is Inter's own. */
const CAPITAL = 0.727;
const LINE = 1.18;

/** Breaks a text to fit its box; its lines start at `left`. */
export function textBlock(text: string, style: TextStyle, left: number): TextBlock {
  const { weight, colour } = style;
  const { size, lines } = fitText(text, style, (line) => lineWidth(line, weight));
  const leading = size * LINE;
  return {
    height: size * CAPITAL + leading * (lines.length - 1),
    at: (top) =>
      lines.map((line, i) => ({
        ...{ kind: 'text', x: left, y: top + size * CAPITAL + i * leading, text: line },
        ...{ size, weight, anchor: 'start', fill: colour },
      })),
  };
}
