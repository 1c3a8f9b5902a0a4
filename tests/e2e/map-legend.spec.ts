import type { Page } from '@playwright/test';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

/** The words beside the map that a line of its legend lies on. */
const coveredWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    const texts = document.createTreeWalker(
      document.querySelector('.map-panel .legend') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const lines: DOMRect[] = [];
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      lines.push(...range.getClientRects());
    }
    const covers = (box: DOMRect) => (line: DOMRect) =>
      Math.min(box.right, line.right) - Math.max(box.left, line.left) > 1 &&
      Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top) > 1;
    return [...document.querySelectorAll('.callouts text')]
      .filter((text) => lines.some(covers(text.getBoundingClientRect())))
      .map((text) => text.textContent);
  });

for (const width of [360, 740, 990, 1280])
  test(`at ${width} px the legend of a map lies on no name beside it, however many lines it has`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const view of [
      '/',
      '/nb/africa/kenya/?measure=index', // whose legend says that few were expected
      '/unknown/?measure=rate', // whose classes have long numbers
      '/nb/europe/montenegro/',
      '/regions/',
    ]) {
      await page.goto(view);
      await expectLive(page);
      await expect(page.locator('.map-panel .legend li').first()).toBeVisible();
      expect.soft(await coveredWords(page), view).toEqual([]);
    }
  });
