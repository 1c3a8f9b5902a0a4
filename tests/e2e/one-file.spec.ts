/** The explorer as one file, opened from disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { DIST } from './site-files.ts';

const FILE = join(DIST, 'immigration-2011.html');
const MOST_BYTES = 350_000;

test('is one file of less than 350 kB, whose policy allows no connection', () => {
  const html = readFileSync(FILE, 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  expect(policy).toMatch(/^default-src 'none'; script-src ('sha256-[^']+' ?){2}; style-src 'sha256-/);
  expect(policy).not.toMatch(/connect-src|https?:|'self'|unsafe/);
});

test('leads to every kind of page, in both languages, and asks for nothing', async ({ page }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const heading = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const link = (name: string) => page.getByRole('link', { name, exact: true }).first();

  await page.goto(pathToFileURL(FILE).href);
  await heading('Immigration to Norway in 2011');

  await page.getByRole('search').locator('input').fill('bergen');
  await page.getByRole('option').first().click();
  await heading('Western Norway');
  await link('Poland').click();
  await heading('Poland');
  await page.goBack();
  await heading('Western Norway');

  await page.evaluate(() => (location.hash = '#/?rows=countries'));
  await page.locator('th[data-column="trondelag"] button').click();
  const first = page.locator('.grid tbody tr').first();
  await expect(first.locator('td[data-region="trondelag"]')).toHaveText('794');
  await expect(page).toHaveURL(/#\/\?sort=-trondelag&rows=countries$/);

  await page.evaluate(() => (location.hash = '#/europe/poland/?with=lithuania'));
  await heading('Poland and Lithuania');
  await expect(page.locator('[data-chart="comparison"]')).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('Lithuania');
  await page.keyboard.press('Escape');

  await link('Patterns').click();
  await heading('Patterns of settlement');
  await expect(page.locator('.heat')).toBeVisible();
  await link('About').click();
  await heading('About the figures');
  await link('Norsk').click();
  await heading('Om tallene');
  await link('Landsdeler').click();
  await heading('Landsdeler');

  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([pathToFileURL(FILE).href]);
});
