/** What Firefox paints behind figures in frames, in articles of both colours. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticSite } from '../e2e/static-site.ts';
import { serveStatically } from '../e2e/static-site.ts';
import { WAIT_LIMIT } from '../time-limits.ts';
import type { Firefox } from './firefox.ts';
import { startFirefox } from './firefox.ts';

const ARTICLES = {
  white: { style: 'body{background:rgb(255,255,255)}', colour: [255, 255, 255] },
  dark: { style: ':root{color-scheme:dark}body{background:rgb(17,17,17)}', colour: [17, 17, 17] },
};
const HEIGHT = 500;

/** The colours of the page's own ground. */
const OWN = { light: [255, 255, 255], dark: [16, 24, 27], auto: [255, 255, 255] };

let firefox: Firefox;
let site: StaticSite;
const pages: Record<string, string> = {};
beforeAll(async () => {
  [firefox, site] = [await startFirefox(), await serveStatically('/', pages)];
});
afterAll(async () => {
  await firefox.end();
  site.close();
});

/** Opens an article with a figure in a frame. */
async function openArticle(style: string, query: string): Promise<void> {
  const src = `${site.url}africa/somalia/?embed=1&show=chart&controls=0&${query}`;
  pages['/host'] = `<!doctype html><style>body{margin:0}${style}</style>
<iframe src="${src}" width="680" height="${HEIGHT}" frameborder="0" style="display:block;color-scheme:normal"></iframe>
<script>addEventListener('message', ({ data }) => { if (data.type === 'immigration:ready') window.isLive = true })</script>`;
  // a name of another site than that of the frame
  await firefox.go(`${site.url.replace('127.0.0.1', 'localhost')}host`);
  await expect.poll(() => firefox.run('return window.isLive === true'), { timeout: WAIT_LIMIT }).toBe(true);
}

/** The colour at the lower right end of the frame, where no figure is. */
async function ground(): Promise<readonly number[]> {
  const pixel = { left: 676, top: HEIGHT - 4, width: 1, height: 1 };
  return [
    ...(await sharp(await firefox.screenshot())
      .extract(pixel)
      .removeAlpha()
      .raw()
      .toBuffer()),
  ];
}

describe.each(Object.entries(ARTICLES))('in a %s article', (_, { style, colour }) => {
  it.each(['light', 'dark', 'auto'] as const)(
    'a transparent figure in %s colours lets it be seen',
    async (theme) => {
      await openArticle(style, `theme=${theme}&background=transparent`);
      await expect.poll(ground, { timeout: WAIT_LIMIT }).toEqual(colour);
    },
  );

  it.each(['light', 'dark', 'auto'] as const)(
    'a figure in %s colours has a ground of its own',
    async (theme) => {
      await openArticle(style, `theme=${theme}`);
      await expect.poll(ground, { timeout: WAIT_LIMIT }).toEqual(OWN[theme]);
    },
  );
});
