import type { RenderedPage } from '../document/document.ts';
import type { PictureParts } from './link-picture-svg.ts';
import { picturePath, pictureSvg } from './link-picture-svg.ts';
import { picturePng } from './picture-png.ts';

/** The pictures of all pages that have one of their own as PNG, at their paths below the site's root; several at once. */
export function pictureFiles(pages: readonly RenderedPage[], parts: PictureParts) {
  return Promise.all(
    pages
      .filter(({ path, pictured }) => pictured === path)
      .map(async ({ path, picture }) => ({
        path: picturePath(path),
        content: await picturePng(pictureSvg(picture, parts)),
      })),
  );
}
