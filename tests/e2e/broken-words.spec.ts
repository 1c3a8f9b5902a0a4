/** No word of a header is broken, with letters as wide as those of DejaVu Sans and as narrow as those of a system. */
import type { Page } from '@playwright/test';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

const WIDTHS = [768, 1024, 1280, 1440];
const VIEWS = ['/nb/', '/nb/regions/trondelag/', '/nb/europe/?measure=index'];

/** The words of headers that stand on two lines. A name may go on after its hyphen. */
const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.locator('thead th').evaluateAll((headers) =>
    headers.flatMap((header) => {
      const texts = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

for (const font of ['DejaVu Sans', 'DejaVu Sans Condensed']) {
  test(`headers in ${font}`, async ({ page }) => {
    for (const view of VIEWS) {
      await page.goto(view);
      await expectLive(page);
      await page.evaluate((font) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { font-family: '${font}', sans-serif !important }`);
        document.adoptedStyleSheets = [sheet];
      }, font);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await brokenWords(page), `${view} at ${width} px`).toEqual([]);
      }
    }
  });
}
