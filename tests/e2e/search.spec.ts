import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';

const FIELD = { name: 'Find a country or region' };

test('keeps each letter that is typed in a hurry, also those typed before the search is there', async ({
  page,
}) => {
  await page.goto('/');
  await expectLive(page);
  await page.keyboard.press('/');
  await page.keyboard.type('afghanistan');
  await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('afghanistan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/asia\/afghanistan\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Afghanistan');
});

test('goes to the region of a town by mouse', async ({ page }) => {
  await page.goto('/europe/poland/?measure=index');
  await expectLive(page);
  await page.getByRole('search').locator('input').click();
  await page.keyboard.type('Tromsø');
  await page.getByRole('option', { name: /Tromsø/ }).click();
  await expect(page).toHaveURL(/\/regions\/northern-norway\/\?measure=index$/);
});

test('fills the screen of a phone, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expectLive(page);
  await page.getByRole('search').locator('input').click();
  await page.keyboard.type('po');
  await expect(page.getByRole('option').first()).toContainText('Poland');
  const box = await page.getByRole('search').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('opens a page from a document that the app does not draw', async ({ page }) => {
  await page.goto('/names/');
  await expectLive(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Burma');
  await expect(page.getByRole('option').first()).toContainText('Burma');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/asia\/myanmar-burma\/$|\/asia\/[a-z-]*(burma|myanmar)[a-z-]*\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a form that leads to a list of all names', async ({ page }) => {
    await page.goto('/europe/poland/');
    await page.getByRole('textbox', FIELD).press('Enter');
    await expect(page).toHaveURL(/\/names\//);
    await page.getByRole('link', { name: 'Somalia', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Somalia');
  });
});
