import type { Page } from '@playwright/test';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

/** The part of the window, 0 to 1, that lies inside the boxes of pictures and of rows of tables. */
const drawnPart = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.map, [data-chart], .table-panel tr')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.getBoundingClientRect());
    const STEP = 4;
    const [across, down] = [Math.floor(innerWidth / STEP), Math.floor(innerHeight / STEP)];
    let inside = 0;
    for (let i = 0; i < across * down; i++) {
      const [x, y] = [((i % across) + 0.5) * STEP, (Math.floor(i / across) + 0.5) * STEP];
      if (boxes.some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom))
        inside += 1;
    }
    return inside / (across * down);
  });

for (const [width, height, views] of [
  [
    1280,
    800,
    [
      ['/', 0.5],
      ['/nb/', 0.5],
      ['/nb/europe/poland/', 0.5],
      ['/europe/poland/?measure=index', 0.5],
      ['/nb/europe/poland/?measure=index', 0.5],
      ['/regions/trondelag/', 0.35],
    ],
  ],
  [
    360,
    740,
    [
      ['/', 0.25],
      ['/europe/poland/', 0.25],
      ['/nb/regions/trondelag/', 0.25],
    ],
  ],
] as const)
  test(`the first screen of ${width} × ${height} px is drawn, not written`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [view, least] of views) {
      await page.goto(view);
      await expectLive(page);
      expect.soft(await drawnPart(page), view).toBeGreaterThanOrEqual(least);
    }
  });
