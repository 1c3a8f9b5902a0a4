import { expect, test } from './test.ts';
import { figure, measureRadio, regionList } from './controls.ts';
import { expectLive, rowNames } from './live-page.ts';

test('a shared address opened cold shows what it says, and Reload, Back and Forward keep it', async ({
  page,
}) => {
  await page.goto('/europe/poland/?measure=index&region=trondelag');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
  await expect(measureRadio(page, 'index')).toBeChecked();
  await expect(figure(page, 'poland', 'trondelag')).toHaveText('0.88');
  await expect(regionList(page)).toHaveValue('trondelag');
  await page.reload();
  await expect(measureRadio(page, 'index')).toBeChecked();
  await page.getByRole('link', { name: 'Sweden', exact: true }).first().click();
  await expect(page).toHaveURL('/europe/sweden/?measure=index&region=trondelag');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sweden');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
  await expect(regionList(page)).toHaveValue('trondelag');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sweden');
});

test('drill-down goes from all citizenships to a continent to a country, and the breadcrumb back', async ({
  page,
}) => {
  await page.goto('/');
  await expectLive(page);
  const table = page.getByRole('region', { name: /by region of destination/ });
  await table.getByRole('link', { name: 'Europe except Norway' }).click();
  await expect(page).toHaveURL('/europe/');
  await expect(page).toHaveTitle('Europe except Norway – Immigration to Norway 2011');
  await table.getByRole('link', { name: 'Poland' }).click();
  await expect(page).toHaveURL('/europe/poland/');
  await expect(page).toHaveTitle('Poland – Immigration to Norway 2011');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /12\s861 .*16\.2\s%/);
  const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' });
  await expect(breadcrumb.getByRole('listitem')).toHaveText([
    'All citizenships',
    'Europe except Norway',
    'Poland',
  ]);
  await breadcrumb.getByRole('link', { name: 'All citizenships' }).click();
  await expect(page).toHaveURL('/');
  await expect(page).toHaveTitle('Immigration to Norway in 2011');
});

test('a change of page begins at its heading; Back returns to the row that was left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/europe/');
  await expectLive(page);
  const serbia = page.locator('tr[data-citizenship="serbia"] a');
  await serbia.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(600);
  await expect.poll(() => page.evaluate(() => window.history.state?.explorer?.scroll)).toBe(left);
  await serbia.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Serbia' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  // the table of another group, its frame at the top again
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Immigration/ })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Serbia' })).toBeFocused();
  await page.goBack();
  await expect(serbia).toBeFocused();
  await expect(serbia).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
});

test('a page is an entry of the history; measure, sort, filter and selection are not', async ({ page }) => {
  await page.goto('/europe/');
  await expectLive(page);
  const entries = await page.evaluate(() => window.history.length);
  await measureRadio(page, 'index').check();
  await page.locator('th[data-column="trondelag"] button').click();
  await page.getByRole('searchbox').fill('land');
  await regionList(page).selectOption('agder-and-rogaland');
  await expect(page).toHaveURL('/europe/?measure=index&sort=-trondelag&q=land&region=agder-and-rogaland');
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  await page.locator('tr[data-citizenship="iceland"] a').click();
  await expect(page).toHaveURL('/europe/iceland/?measure=index&region=agder-and-rogaland');
  expect(await page.evaluate(() => window.history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('land');
  expect((await rowNames(page)).slice(2)).toEqual(['Netherlands', 'Finland', 'Poland', 'Iceland']);
});
