/** The picture of a map, taken along. */
import { readFileSync } from 'node:fs';
import { expectLive } from './live-page.ts';
import { download, open } from './share-page.ts';
import { expect, test } from './test.ts';

/** `#e6e8e4` of `rgb(230, 232, 228)`. */
const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

for (const scheme of ['light', 'dark'] as const) {
  test(`the picture of the map stands alone, in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/europe/poland/?measure=index&region=trondelag');
    await expectLive(page);
    const fills = await page
      .locator('svg[data-map] [data-region] use')
      .evaluateAll((uses) => uses.map((use) => getComputedStyle(use).fill));
    await open(page, 'Download');
    const svg = await download(page, 'SVG');
    expect(svg.name).toBe('immigration-2011-europe-poland-index-map.svg');
    const drawing = readFileSync(svg.path, 'utf8');
    for (const fill of fills) expect(drawing).toContain(`fill="${hex(fill)}"`);
    expect(drawing).not.toMatch(/var\(|light-dark|<use/);

    const png = await download(page, 'PNG');
    const bytes = readFileSync(png.path);
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(drawing)?.[1]));
    expect(bytes.readUInt32BE(20)).toBe(Math.round(2 * Number(/height="([\d.]+)"/.exec(drawing)?.[1])));

    // Each region's colour is in the picture: drawn, not only named
    const colours = await page.evaluate(async (base64) => {
      const response = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]),
      );
      const context = new OffscreenCanvas(response.width, response.height).getContext('2d');
      context?.drawImage(response, 0, 0);
      const pixels = context?.getImageData(0, 0, response.width, response.height).data ?? [];
      const seen = new Set<string>();
      for (let i = 0; i < pixels.length; i += 4)
        seen.add(`rgb(${pixels[i]}, ${pixels[i + 1]}, ${pixels[i + 2]})`);
      return [...seen];
    }, bytes.toString('base64'));
    for (const fill of fills) expect(colours).toContain(fill);
  });
}

test('the picture of a map says all that its legend says', async ({ page }) => {
  await page.goto('/');
  const legend = await page.locator('.legend :is(p, li)').allTextContents();
  expect(legend.length).toBeGreaterThan(4);
  await open(page, 'Download');
  const drawing = readFileSync((await download(page, 'SVG')).path, 'utf8');
  // long ones are set in several lines
  const written = [...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
  for (const words of legend) expect(written).toContain(words);
});
