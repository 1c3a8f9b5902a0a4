/** Figures that stand alone in frames: how high they are, and what is behind them. */
import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './host-page.ts';

/** The most that a figure is high, in CSS px, between the widths of a phone's and a newspaper's column. */
const LIMITS = { map: 650, chart: 460, table: 640 } as const;

const FIGURES: readonly (readonly [view: string, kind: keyof typeof LIMITS])[] = [
  ['africa/somalia/?measure=index&embed=1&show=map', 'map'],
  ['nb/europe/poland/?embed=1&show=map&region=trondelag', 'map'],
  ['regions/?embed=1&show=map', 'map'],
  ['africa/somalia/?embed=1&show=chart', 'chart'],
  ['africa/somalia/?measure=index&embed=1&show=chart', 'chart'],
  ['?embed=1&show=chart', 'chart'],
  ['regions/trondelag/?embed=1&show=continents', 'chart'],
  ['regions/trondelag/?embed=1&show=largest', 'chart'],
  ['nb/regions/south-eastern-norway/?embed=1&show=contrast', 'chart'],
  ['europe/poland/?with=lithuania,somalia,sweden&embed=1&show=chart', 'chart'],
  ['regions/trondelag/?with=oslo-and-akershus&embed=1&show=chart', 'chart'],
  ['?measure=index&sort=-total&rows=countries&embed=1&show=table&limit=10', 'table'],
  ['nb/asia/?embed=1&show=table&limit=10', 'table'],
];

/** A frame that takes the height it is told, as AMP's listener does. */
const host = (src: string, width: number) =>
  `<iframe src="${src}" width="${width}" height="100" frameborder="0" style="color-scheme:normal"></iframe>
<script>addEventListener('message', ({ data }) => {
  if (data.sentinel === 'amp') document.querySelector('iframe').style.height = data.height + 'px';
})</script>`;

async function framed(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the host page has no frame');
  await frame.locator('html.bare:not(.pending)').waitFor();
  return frame;
}

const WIDTHS = [340, 680, 1000] as const;

for (const [view, kind] of FIGURES) {
  test(`${view}: a ${kind} of less than ${LIMITS[kind]} px, of the same height in any colours`, async ({
    page,
    site,
    openHost,
  }) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    const heights: Record<string, number> = {};
    for (const width of WIDTHS) {
      await openHost(host(`${site}/${view}&controls=0&theme=light`, width));
      const frame = await framed(page);
      const heightIn = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
      heights[width] = await heightIn();
      for (const theme of ['dark', 'auto']) {
        await frame.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
        expect(await heightIn(), `${width} px, ${theme}`).toBe(heights[width]);
      }
      expect(heights[width], `${width} px wide`).toBeLessThan(LIMITS[kind]);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    test.info().annotations.push({ type: 'heights', description: JSON.stringify(heights) });
  });
}

/** The colour of a pixel at the frame's right edge, where no figure is. */
async function backgroundOf(page: Page): Promise<readonly number[]> {
  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('no frame');
  const clip = { x: box.x + box.width - 3, y: box.y + box.height - 3, width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, png);
}

const ARTICLES = {
  white: '<style>body{background:rgb(255,255,255)}</style>',
  dark: '<style>:root{color-scheme:dark}body{background:rgb(17,17,17)}</style>',
};

for (const [article, style] of Object.entries(ARTICLES))
  for (const theme of ['light', 'dark', 'auto'])
    test(`a transparent figure in ${theme} colours lets a ${article} article be seen`, async ({
      page,
      site,
      openHost,
    }) => {
      await openHost(
        style +
          host(
            `${site}/africa/somalia/?embed=1&show=chart&controls=0&theme=${theme}&background=transparent`,
            680,
          ),
      );
      await framed(page);
      const wanted = article === 'white' ? [255, 255, 255] : [17, 17, 17];
      await expect.poll(() => backgroundOf(page)).toEqual(wanted);
    });
