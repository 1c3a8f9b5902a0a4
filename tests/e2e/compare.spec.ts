import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expectLive, rowNames } from './live-page.ts';
import { expect, test } from './test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from Poland’s page to Poland, Lithuania and Somalia in ten key presses beside the typing', async ({
  page,
}) => {
  let pressed = 0;
  const press = async (key: string) => {
    pressed++;
    await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.goto('/europe/poland/');
  await expectLive(page);
  await press('Tab');
  await press('Enter'); // past the header
  while ((await focused()) !== 'Compare' && pressed < 8) await press('Tab');
  await press('Enter');
  await expect(page.getByRole('combobox', { name: 'Add a country' })).toBeFocused();
  await page.keyboard.type('lithuania');
  await press('Enter');
  await expect(heading(page)).toHaveText('Poland and Lithuania');
  await expect(heading(page)).toBeFocused();
  await press('Tab');
  await expect(page.getByRole('combobox', { name: 'Add a country' })).toBeFocused();
  await page.keyboard.type('somalia');
  await press('Enter');
  await expect(heading(page)).toHaveText('Poland, Lithuania and Somalia');
  await expect(page).toHaveURL(/\/europe\/poland\/\?with=lithuania,somalia(#figures)?$/);
  expect(pressed).toBeLessThanOrEqual(10);
});

test('a comparison opened cold shows itself, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'moved', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/europe/poland/?with=lithuania,somalia');
  await expectLive(page);
  await expect(heading(page)).toHaveText('Poland, Lithuania and Somalia');
  expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBe(0);
  expect(await rowNames(page)).toEqual(['All citizenships', 'Poland', 'Lithuania', 'Somalia']);
});

test('Back leads from a subject’s own page to the comparison', async ({ page }) => {
  await page.goto('/europe/poland/?with=lithuania,somalia');
  await expectLive(page);
  await page.getByRole('list', { name: 'Compared' }).getByRole('link', { name: 'Somalia' }).click();
  await expect(heading(page)).toHaveText('Somalia');
  await page.goBack();
  await expect(heading(page)).toHaveText('Poland, Lithuania and Somalia');
});

test('without the first subject it goes on at the next one’s page', async ({ page }) => {
  await page.goto('/europe/poland/?with=lithuania,somalia');
  await expectLive(page);
  await page.getByRole('button', { name: 'Remove Poland' }).click();
  await expect(heading(page)).toHaveText('Lithuania and Somalia');
  await expect(page).toHaveURL(/\/europe\/lithuania\/\?with=somalia$/);
  await page.goBack();
  await expect(heading(page)).toHaveText('Poland, Lithuania and Somalia');
});

for (const address of [
  '/europe/poland/?with=lithuania,somalia,europe',
  '/regions/trondelag/?with=western-norway',
])
  test(`${address} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expectLive(page);
    await expect(page.locator('.comparison')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

test('axe finds nothing while names are listed', async ({ page }) => {
  await page.goto('/europe/poland/?with=lithuania');
  await expectLive(page);
  await page.getByRole('textbox', { name: 'Add a country' }).focus();
  await page.keyboard.type('so');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const axe: typeof import('axe-core') = Reflect.get(window, 'axe');
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
  expect(found).toEqual([]);
});

test('an embed shows all subjects, and no controls', async ({ page }) => {
  await page.goto('/europe/poland/?with=somalia&embed=1');
  await expectLive(page);
  await expect(page.locator('[data-chart="comparison"]')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Add a country' })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows its own subject, and says what comparing takes', async ({ page }) => {
    await page.goto('/europe/poland/?with=somalia');
    await expect(heading(page)).toHaveText('Poland');
    await expect(page.getByText('Comparing needs JavaScript.')).toBeVisible();
  });
});
