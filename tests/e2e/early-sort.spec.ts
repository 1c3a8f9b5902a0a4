import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';

const rowIds = (page: Page) =>
  page
    .locator('tr[data-citizenship]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-citizenship')));

/** Presses each header that can be pressed three times; gives the order of the rows after each press. */
const ordersOfAllColumns = (page: Page, columns: readonly string[]) =>
  page.evaluate(async (keys) => {
    const orders: Record<string, string> = {};
    for (const key of keys) {
      for (const press of [1, 2, 3]) {
        document.querySelector<HTMLElement>(`th[data-column="${key}"] button`)?.click();
        await new Promise((resolve) => setTimeout(resolve));
        const sorted = [...document.querySelectorAll('th[aria-sort]')].map((th) =>
          th.getAttribute('aria-sort'),
        );
        const rows = [...document.querySelectorAll('tr[data-citizenship]')];
        const ids = rows.map((row) => row.getAttribute('data-citizenship'));
        orders[`${key}, pressed ${press} times`] = `${sorted.join()}: ${ids.join(' ')}`;
      }
    }
    return orders;
  }, columns);

for (const path of ['/', '/nb/', '/america/', '/europe/poland/', '/nb/regions/trondelag/']) {
  test(`before the app is there, ${path} sorts as it does with the app`, async ({
    page,
    expectedMessages,
  }) => {
    expectedMessages.push(/net::ERR_FAILED/, /preloaded using link preload but not used/);
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(path);
    const columns = await page
      .locator('.table-panel th[data-column]:has(button:visible)')
      .evaluateAll((headers) => headers.map((header) => header.getAttribute('data-column') ?? ''));
    expect(columns.length).toBeGreaterThan(1);
    const early = await ordersOfAllColumns(page, columns);

    await page.unroute('**/assets/index-*.js');
    await page.goto(path);
    await expect(
      page.locator('[role="button"][data-region], a[data-region][tabindex="0"]').first(),
    ).toBeVisible();
    expect(await ordersOfAllColumns(page, columns)).toEqual(early);
    expect(new Set(Object.values(early)).size).toBeGreaterThan(columns.length);
  });
}

test('an address with a sort is shown sorted before the app is there, and the app takes it over as it is', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/europe/?sort=-trondelag', { waitUntil: 'commit' });
  const first = page.locator('.table-panel tbody:not(.totals) tr').first();
  await expect(first).toHaveAttribute('data-citizenship', 'poland');
  await expect(first).toBeVisible();
  await page.locator('th[data-column="trondelag"] button').click();
  await expect(page).toHaveURL('/europe/?sort=trondelag');
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveAttribute('data-column', 'trondelag');
  const order = await rowIds(page);
  release();
  await expect(page.locator('[role="button"][data-region]').first()).toBeVisible();
  expect(await rowIds(page)).toEqual(order);
  await page.locator('th[data-column="trondelag"] button').click();
  await expect(page).toHaveURL('/europe/');
});

test('the link to the other language has the sort that the page came with', async ({ page }) => {
  await page.goto('/europe/?sort=-trondelag');
  await expectLive(page);
  const other = page.getByRole('link', { name: 'Norsk' });
  await expect(other).toHaveAttribute('href', '../nb/europe/?sort=-trondelag');
});
