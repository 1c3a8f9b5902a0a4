import type { Drawing, FigureWords, PictureShape } from '../../pictures/figure-picture.ts';
import { figurePicture } from '../../pictures/figure-picture.ts';
import { svgOf } from '../../pictures/svg.ts';
import { readTheme } from '../../pictures/theme.ts';
import colours from '../styles/colours.css?raw';

/** What is behind a picture; what lies under a transparent one is seen, in the colours that suit a white page. */
export const PICTURE_GROUNDS = ['light', 'dark', 'transparent'] as const;
type PictureGround = (typeof PICTURE_GROUNDS)[number];

/** How a picture looks, whatever it shows. */
export interface PictureLook {
  readonly ground: PictureGround;
  readonly shape: PictureShape;
}

/** A standalone SVG of a drawing with the words around it. `outlineOf` gives the path data of a region. */
export function standaloneSvg(
  words: FigureWords,
  drawing: Drawing,
  { ground, shape }: PictureLook,
  outlineOf: (region: string) => string,
): string {
  return svgOf(figurePicture(words, drawing, shape), {
    theme: readTheme(colours, ground === 'dark' ? 'dark' : 'light'),
    outlineOf,
    fontFamily: 'system-ui, sans-serif',
    opaque: ground !== 'transparent',
  });
}

/** The theme that the page is shown in. */
export function shownScheme(): 'light' | 'dark' {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme === 'light' || colorScheme === 'dark') return colorScheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
