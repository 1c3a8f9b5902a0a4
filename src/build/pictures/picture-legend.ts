import { escapeHtml } from '../document/html.ts';
import type { Theme } from './light-theme.ts';
import { textWidth } from './picture-fonts.ts';
import type { TextStyle } from './picture-text.ts';
import { textBlock } from './picture-text.ts';

/** What colours and circles of a map stand for. */
export interface PictureLegend {
  readonly colour: string;
  /** Null for a map without circles. */
  readonly circle: string | null;
  /** The map's classes from low to high; none where there is only one. */
  readonly shades: readonly string[];
  /** What is between them, as written: one fewer than the shades. */
  readonly bounds: readonly string[];
}

/** In the sea of Sweden and Finland, which the map leaves empty. In px. */
const LEFT = 886;
const WIDTH = 254;
const BOTTOM = 592;
const BAND = 16;
const TEXT: TextStyle = { width: WIDTH, mostLines: 2, largest: 18, weight: 400, colour: 'quiet' };
const LARGEST_BOUND = 16;
/** Between bounds, in px. */
const LEAST_GAP = 8;
const CIRCLE = 9;

export function circleStyle(theme: Theme): string {
  return `fill="none" stroke="${theme('edge')}" stroke-width="3"`;
}

/** Draws the legend of a picture's map. */
export function pictureLegend({ colour, circle, shades, bounds }: PictureLegend, theme: Theme): string {
  const colourBlock = textBlock(colour, TEXT, LEFT, theme);
  const circleBlock =
    circle === null
      ? null
      : textBlock(circle, { ...TEXT, mostLines: 1, width: WIDTH - 30 }, LEFT + 30, theme);
  const circleTop = BOTTOM - (circleBlock?.height ?? 0);
  const bandTop = circleTop - (circleBlock ? 32 : 0) - (shades.length > 0 ? 24 + BAND : 0);
  const step = WIDTH / shades.length;
  const widest = Math.max(0, ...bounds.map((bound) => textWidth(bound, TEXT.weight)));
  const boundSize = Math.min(LARGEST_BOUND, (step - LEAST_GAP) / widest);
  return [
    colourBlock.at(bandTop - 14 - colourBlock.height),
    ...shades.map(
      (shade, i) =>
        `<rect x="${LEFT + i * step}" y="${bandTop}" width="${step}" height="${BAND}" fill="${theme(shade)}"/>`,
    ),
    ...bounds.map(
      (bound, i) =>
        `<text x="${LEFT + (i + 1) * step}" y="${bandTop + BAND + 20}" font-size="${boundSize.toFixed(1)}" text-anchor="middle" fill="${theme('quiet')}">${escapeHtml(bound)}</text>`,
    ),
    ...(circleBlock
      ? [
          `<circle cx="${LEFT + CIRCLE}" cy="${circleTop + circleBlock.height / 2}" r="${CIRCLE}" ${circleStyle(theme)}/>`,
          circleBlock.at(circleTop),
        ]
      : []),
  ].join('');
}
