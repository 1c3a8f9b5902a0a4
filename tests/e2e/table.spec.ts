import { expect, test } from './test.ts';
import { expectLive, rowNames } from './live-page.ts';

test('countries by total, descending, begin with Poland, Norway, Sweden and Lithuania', async ({ page }) => {
  await page.goto('/?rows=countries');
  await expectLive(page);
  const total = page.locator('th[data-column="total"]');
  await expect(page.locator('th[aria-sort]')).toHaveCount(0);
  await total.getByRole('button').click();
  await expect(total).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  await expect(page).toHaveURL('/?sort=-total&rows=countries');
  const names = await rowNames(page);
  expect(names.slice(0, 4)).toEqual(['Poland', 'Norway', 'Sweden', 'Lithuania']);
  expect(names.at(-1)).toBe('All citizenships');
  await expect(page.locator('tr[data-citizenship="poland"] td').first()).toHaveText('12\u00a0861');
  await total.getByRole('button').click();
  await expect(total).toHaveAttribute('aria-sort', 'ascending');
  await total.getByRole('button').click();
  await expect(page.locator('th[aria-sort]')).toHaveCount(0);
  await expect(page).toHaveURL('/?rows=countries');
});

test('a tree sorts within its groups, residuals last, the total apart', async ({ page }) => {
  await page.goto('/?sort=-trondelag');
  await expectLive(page);
  const names = await rowNames(page);
  expect(names[0]).toBe('All citizenships');
  const africa = names.indexOf('Africa');
  expect(names.slice(africa + 1, africa + 10)).toEqual([
    'Eritrea',
    'Somalia',
    'Ethiopia',
    'Ghana',
    'Nigeria',
    'Morocco',
    'Kenya',
    'Tanzania',
    'Rest of Africa',
  ]);
  const top = await page.locator('.table-panel tbody:not(.totals) tr:not([data-depth]) > th').allInnerTexts();
  expect(top).toEqual([
    'Europe except Norway',
    expect.stringMatching(/^Asia including Turkey\s?¹$/),
    'Africa',
    'Norway',
    'America',
    'Oceania',
    'Stateless',
    'Unknown',
  ]);
});

test('the filter finds names without case and diacritics, and keeps a match under its group', async ({
  page,
}) => {
  await page.goto('/nb/');
  await expectLive(page);
  await page.getByRole('searchbox').fill('SOR-K');
  await expect(page.locator('.table-panel tbody:not(.totals) tr')).toHaveCount(2);
  expect(await rowNames(page)).toEqual([
    'Alle statsborgerskap',
    expect.stringMatching(/^Asia inkludert Tyrkia/),
    'Sør-Korea',
  ]);
  await expect(page).toHaveURL('/nb/?q=SOR-K');
});

test('a filter that nothing fits says so and offers the way back; a very long one fits the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await expectLive(page);
  const search = page.getByRole('searchbox');
  await search.fill('no such country');
  await expect(page.getByText('No citizenship here has “no such country” in its name.')).toBeVisible();
  await expect(page.locator('.table-panel tbody:not(.totals) tr')).toHaveCount(0);
  await expect(page.locator('tr[data-citizenship="total"] td').first()).toHaveText('79\u00a0498');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.table-panel tbody:not(.totals) tr')).toHaveCount(71);
  await expect(search).toBeFocused();

  await search.fill('W'.repeat(500));
  await expect(search).toHaveValue('W'.repeat(100));
  await expect(page.getByText(/No citizenship here has “W{100}”/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('every page of a region sorts by its own columns', async ({ page }) => {
  await page.goto('/regions/northern-norway/?rows=countries&sort=-index');
  await expectLive(page);
  await expect(page.locator('th[data-column="index"]')).toHaveAttribute('aria-sort', 'descending');
  await page.locator('th[data-column="persons"] button').click();
  await expect(page).toHaveURL('/regions/northern-norway/?sort=-persons&rows=countries');
  expect((await rowNames(page)).slice(0, 3)).toEqual(['Lithuania', 'Poland', 'Norway']);
  const lithuania = page.locator('tr[data-citizenship="lithuania"] td');
  await expect(lithuania).toHaveText(['650', '1.4', '10.4', '9.7', '1.07', '8.4']);
});
