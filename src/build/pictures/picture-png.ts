import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { FONT_OPTIONS } from './picture-fonts.ts';

/** Draws an SVG without transparency as a PNG: the same bytes for the same SVG. */
export async function picturePng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: FONT_OPTIONS, logLevel: 'error' });
  return indexedPng(image.pixels, image.width, image.height);
}
