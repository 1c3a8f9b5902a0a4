/** Pictures taken along, as the app draws them and as two other programs do: resvg, and librsvg within sharp. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expectLive } from './live-page.ts';
import { download, open } from './share-page.ts';
import { expect, test } from './test.ts';

/** Pixels of the app's PNG to a unit of the picture. */
const SCALE = 2;

/** Side of a square in which letters of different fonts come to the same, px of the PNG. */
const COARSE = 16;

/** The most that squares may differ by on average, of 255. */
const ALIKE = 4;

/** The picture in coarse squares, and their number. */
async function coarse(png: Buffer): Promise<Buffer> {
  const image = sharp(png).flatten({ background: '#fff' });
  const { width, height } = await image.metadata();
  const size = { width: Math.round(width / COARSE), height: Math.round(height / COARSE) };
  return image
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer();
}

function difference(a: Buffer, b: Buffer): number {
  expect(a.length).toBe(b.length);
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}

/** What the open dialog saves as SVG and as PNG. */
async function saved(page: Page) {
  const svg = readFileSync((await download(page, 'SVG')).path, 'utf8');
  const png = readFileSync((await download(page, 'PNG')).path);
  return { svg, png };
}

async function expectAlike({ svg, png }: { readonly svg: string; readonly png: Buffer }): Promise<void> {
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  expect((await sharp(png).metadata()).width).toBe(SCALE * width);
  const here = await coarse(png);
  const font = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  const resvg = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE } }).render().asPng();
  expect(difference(here, await coarse(resvg)), 'resvg').toBeLessThan(ALIKE);
  const librsvg = await sharp(Buffer.from(svg), { density: 72 * SCALE })
    .png()
    .toBuffer();
  expect(difference(here, await coarse(librsvg)), 'librsvg').toBeLessThan(ALIKE);
  // a picture of nothing would be as alike
  expect(difference(here, Buffer.alloc(here.length, here[0])), 'the ground alone').toBeGreaterThan(ALIKE);
}

for (const [view, figure] of [
  ['europe/poland/?measure=index&region=trondelag', 'Map'],
  ['africa/somalia/?measure=index', 'Chart'],
  ['europe/poland/?with=lithuania,somalia', 'Chart'],
  ['?measure=index&map=many&rows=countries', 'Small maps'],
  ['asia/?measure=share', 'Table'],
] as const)
  test(`${figure} of /${view} looks the same in other programs`, async ({ page }) => {
    await page.goto(`/${view}`);
    await expectLive(page);
    await open(page, 'Download');
    await page.getByRole('dialog').getByRole('radio', { name: figure, exact: true }).check();
    await expectAlike(await saved(page));
  });

for (const figure of ['heat', 'plane'])
  test(`the figure ${figure} of the patterns looks the same in other programs`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/patterns/');
    await expectLive(page);
    await page.locator(`#${figure} [data-action=download]`).click();
    await expectAlike(await saved(page));
  });
