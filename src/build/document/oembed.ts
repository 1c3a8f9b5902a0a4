import { FIRST_HEIGHT, selfSizingCode } from '../../embed/embed-code.ts';
import type { SiteFile } from './deployment.ts';
import type { RenderedPage } from './document.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, picturePath } from '../pictures/link-picture-svg.ts';

/** What a page is told that has a column for the frame, in CSS px. */
const FRAME = { width: 680, height: FIRST_HEIGHT } as const;

/** The path of a page's oEmbed response below the site's root; null for a page without a figure to embed. */
export function oembedPath({ path, embed }: Pick<RenderedPage, 'path' | 'embed'>): string | null {
  return embed === null ? null : `${path}oembed.json`;
}

/**
 * The oEmbed responses of all pages that have figures, with the code that the site's dialog writes. They need the site's
 * address: `siteUrl`, a slash at its end.
 */
export function oembedFiles(pages: readonly RenderedPage[], siteUrl: string): readonly SiteFile[] {
  return pages.flatMap((page): readonly SiteFile[] => {
    const path = oembedPath(page);
    return path === null ? [] : [{ path, content: JSON.stringify(response(page, siteUrl)) }];
  });
}

/** As https://oembed.com has it, 2.3.4.4: the rich type. */
function response({ title, site, embed, pictured }: RenderedPage, siteUrl: string) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site,
    provider_url: siteUrl,
    ...FRAME,
    html: selfSizingCode({
      ...{ src: siteUrl + (embed ?? ''), title, height: FRAME.height, scriptUrl: `${siteUrl}embed.js` },
    }),
    thumbnail_url: siteUrl + picturePath(pictured),
    thumbnail_width: PICTURE_WIDTH,
    thumbnail_height: PICTURE_HEIGHT,
  };
}
