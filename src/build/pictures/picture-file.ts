import type { RenderedPage } from '../document/document.ts';
import type { PictureParts } from './link-picture-svg.ts';
import { picturePath, pictureSvg } from './link-picture-svg.ts';
import { picturePng } from './picture-png.ts';

/** A page's picture as PNG, at its path below the site's root; null for a page that shows another's. */
export async function pictureFile({ path, pictured, picture }: RenderedPage, parts: PictureParts) {
  if (pictured !== path) return null;
  return { path: picturePath(path), content: await picturePng(pictureSvg(picture, parts)) };
}
