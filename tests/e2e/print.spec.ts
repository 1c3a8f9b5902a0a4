import type { Page } from '@playwright/test';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

/** Within margins of 1 cm, px. */
const A4_WIDTH = 718;

/** How many sheets of A4 a view is, within margins of 1 cm. */
async function sheets(page: Page, view: string, landscape = false): Promise<number> {
  await page.goto(view);
  await expectLive(page);
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  const pdf = await page.pdf({ format: 'A4', margin, landscape });
  return pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;
}

test('a page of a country or a region is one page of A4, with a region selected, too', async ({ page }) => {
  for (const view of [
    '/europe/poland/',
    '/nb/asia/pakistan/?measure=index&region=trondelag',
    '/europe/poland/?region=northern-norway',
    '/regions/trondelag/',
    '/regions/agder-and-rogaland/',
    '/nb/regions/south-eastern-norway/',
    '/regions/',
  ])
    expect(await sheets(page, view), view).toBe(1);
});

test('on paper each name of a comparison stands beside its bars, and no table is cut off at the edge', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
  await page.goto('/europe/poland/?with=lithuania,somalia');
  await expectLive(page);
  const row = page.locator('.compared tr', { hasText: 'Trøndelag' });
  const [name, bar] = [
    await row.getByRole('link').boundingBox(),
    await row.locator('svg').first().boundingBox(),
  ];
  expect(name?.y).toBeCloseTo(bar?.y ?? 0, -1.5);
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThan(bar?.x ?? 0);
  for (const view of ['/about/', '/nb/about/', '/europe/poland/', '/regions/']) {
    await page.goto(view);
    await expectLive(page);
    for (const table of await page.locator('table').filter({ visible: true }).all()) {
      const box = await table.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), view).toBeLessThanOrEqual(A4_WIDTH);
    }
  }
});

test('the home page is two pages of A4, upright or across', async ({ page }) => {
  for (const view of ['/', '/nb/?measure=rate']) {
    expect(await sheets(page, view), view).toBe(2);
    expect(await sheets(page, view, true), `${view} across`).toBe(2);
  }
  expect(await sheets(page, '/?measure=index', true)).toBeLessThanOrEqual(2);
});

test('the patterns are two pages of A4: the heat table, and what the table says as a whole', async ({
  page,
}) => {
  for (const view of ['/patterns/', '/nb/patterns/']) expect(await sheets(page, view), view).toBe(2);
});
