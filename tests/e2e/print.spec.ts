import type { Page } from '@playwright/test';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

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
