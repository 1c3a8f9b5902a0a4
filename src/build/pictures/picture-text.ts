import type { TextBox } from './fitted-text.ts';
import { fitText } from './fitted-text.ts';
import { escapeHtml } from '../document/html.ts';
import type { Theme } from './light-theme.ts';
import type { Weight } from './picture-fonts.ts';
import { textWidth } from './picture-fonts.ts';

export interface TextStyle extends TextBox {
  readonly weight: Weight;
  /** Name of a colour of the theme. */
  readonly colour: string;
}

/** A text that has been broken to fit its box, ready to be put somewhere. */
export interface TextBlock {
  /** From the top of a capital in the first line to the last baseline, in px. */
  readonly height: number;
  /** The SVG of the block with its first line's capitals at `top`. */
  readonly at: (top: number) => string;
}

/** In parts of the font's size; the height of a capital is Inter's own. */
const CAPITAL = 0.727;
const LINE = 1.18;

/** Breaks a text to fit its box; its lines start at `left`. */
export function textBlock(text: string, style: TextStyle, left: number, theme: Theme): TextBlock {
  const { size, lines } = fitText(text, style, (line) => textWidth(line, style.weight));
  const leading = size * LINE;
  return {
    height: size * CAPITAL + leading * (lines.length - 1),
    at: (top) => {
      const baselines = lines.map((_, i) => top + size * CAPITAL + i * leading);
      const spans = lines.map(
        (line, i) => `<tspan x="${left}" y="${(baselines[i] ?? top).toFixed(1)}">${escapeHtml(line)}</tspan>`,
      );
      return `<text font-size="${size.toFixed(1)}" font-weight="${style.weight}" fill="${theme(style.colour)}">${spans.join('')}</text>`;
    },
  };
}
