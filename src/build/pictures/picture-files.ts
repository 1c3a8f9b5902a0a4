import type { RenderedPage } from '../document/document.ts';
import type { Theme } from './light-theme.ts';
import type { Outlines } from '../outlines/outlines.ts';
import { picturePath, pictureSvg } from './link-picture-svg.ts';
import { picturePng } from './picture-png.ts';

/** The pictures of all pages as PNG, at their paths below the site's root. Several are drawn at once. */
export function pictureFiles(pages: readonly RenderedPage[], outlines: Outlines, theme: Theme) {
  return Promise.all(
    pages.map(async ({ path, picture }) => ({
      path: picturePath(path),
      content: await picturePng(pictureSvg(picture, outlines, theme)),
    })),
  );
}
