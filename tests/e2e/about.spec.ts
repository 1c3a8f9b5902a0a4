import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';
import { siteFile } from './site-files.ts';

const PUBLISHED = siteFile('data/immigration-2011.txt');
const SHA256 = createHash('sha256').update(PUBLISHED).digest('hex');

const LANGUAGES = [
  { path: '/about/', heading: 'About the figures', proved: '136 sums, and all of them hold.', dark: 'Dark' },
  { path: '/nb/about/', heading: 'Om tallene', proved: '136 summer, og alle stemmer.', dark: 'Mørke' },
] as const;

/** The page as it has to be, with script and without. */
async function expectProof(page: Page, { heading, proved }: (typeof LANGUAGES)[number]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page.getByText(proved, { exact: true })).toBeVisible();
  await expect(page.getByText(SHA256)).toBeVisible();
  const text = page.locator('pre');
  await expect(text).toBeHidden();
  await page.locator('summary').click();
  await expect(text).toBeVisible();
  expect(await text.evaluate((pre) => pre.textContent)).toBe(PUBLISHED.toString('utf8'));
}

/** Waits until the app has taken the page over: it answers to what needs the script. */
async function takenOver(page: Page, dark: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.getByRole('radio', { name: dark }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

test('the notices of the licences of what ships are linked from the page, and there', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('link', { name: 'licences.txt' })).toHaveJSProperty(
    'href',
    new URL('/licences.txt', page.url()).href,
  );
  const notices = siteFile('licences.txt').toString('utf8');
  for (const name of ['react', 'react-dom', 'd3-scale', 'write-excel-file'])
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('the site has an icon for tabs, for home screens and for what keeps it, each a file', async ({
  page,
}) => {
  await page.goto('/nb/europe/');
  const files = await page.locator('link[rel="icon"], link[rel$="touch-icon"], link[rel="manifest"]').all();
  expect(files).toHaveLength(3);
  for (const file of files) {
    const href = await file.evaluate((link) => (link instanceof HTMLLinkElement ? link.href : ''));
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  const icon = page.locator('link[rel="icon"]');
  const before = await icon.evaluate((link) => (link instanceof HTMLLinkElement ? link.href : ''));
  await expectLive(page);
  await page.locator('tr[data-citizenship="poland"] a').click();
  await expect(page).toHaveURL('/nb/europe/poland/');
  await expect(icon).toHaveJSProperty('href', before);
});

for (const language of LANGUAGES) {
  test(`${language.path} keeps its proof when the app takes it over and when it draws again`, async ({
    page,
  }) => {
    await page.goto(language.path);
    await page.locator('#proof').evaluate((heading) => Reflect.set(heading, 'prerendered', true));
    await takenOver(page, language.dark);
    expect(await page.locator('#proof').evaluate((heading) => Reflect.get(heading, 'prerendered'))).toBe(
      true,
    );
    await expectProof(page, language);
  });

  test(`${language.path} leads to data files that are there`, async ({ page, request }) => {
    await page.goto(language.path);
    const files = await page.locator('.files a').evaluateAll((links) => links.map((link) => String(link)));
    expect(files.length).toBeGreaterThanOrEqual(9);
    for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
  });
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`${language.path} is all there`, async ({ page }) => {
      await page.goto(language.path);
      await expectProof(page, language);
    });
  }
});

test('a link to a section leads to it, by itself and from the list of contents', async ({ page }) => {
  await page.goto('/about/#proof');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { name: 'The proof' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(() => history.state !== null);
  await expect(page).toHaveURL(/\/about\/#proof$/);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Signs' }).click();
  await expect(page).toHaveURL(/\/about\/#signs$/);
  await expect(page.getByRole('heading', { name: 'Signs' })).toBeInViewport();
});

test('Back and Forward between sections restore the scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/about/');
  await takenOver(page, 'Dark');
  const sections = page.getByRole('navigation', { name: 'On this page' });
  const scrolled = () => page.evaluate(() => window.scrollY);
  const keptAt = (top: number) =>
    expect.poll(() => page.evaluate(() => window.history.state?.explorer?.scroll)).toBe(top);
  await page.evaluate(() => window.scrollTo(0, 30));
  await keptAt(30);
  await sections.getByRole('link', { name: 'Signs' }).click();
  await expect(page).toHaveURL(/#signs$/);
  const signs = await scrolled();
  expect(signs).toBeGreaterThan(600);
  await keptAt(signs);
  await page.goBack();
  await expect(page).toHaveURL(/about\/$/);
  await expect.poll(scrolled).toBe(30);
  await page.goForward();
  await expect(page).toHaveURL(/#signs$/);
  await expect.poll(scrolled).toBe(signs);
});

test('the browser goes to the about page and back, and the view is as it was', async ({ page }) => {
  await page.goto('/europe/?measure=index');
  await expectLive(page);
  await page.locator('th[data-column="total"] button').click();
  await expect(page).toHaveURL('/europe/?measure=index&sort=-total');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'About', exact: true })
    .click();
  await expect(page).toHaveURL('/about/?measure=index');
  await expect(page.getByText('136 sums, and all of them hold.', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/europe/?measure=index&sort=-total');
  await expectLive(page);
  await expect(page.locator('th[data-column="total"]')).toHaveAttribute('aria-sort', 'descending');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the figures');
  await page.locator('.about').getByRole('link', { name: 'Trøndelag' }).click();
  await expect(page).toHaveURL('/regions/trondelag/');
  await expectLive(page);
  await page.goBack();
  await page.getByRole('link', { name: 'Immigration to Norway 2011' }).click();
  await expect(page).toHaveURL('/?measure=index');
  await expect(page.locator('tr[data-citizenship="poland"]')).toBeVisible();
});

test('its words are no part of the script', () => {
  const html = siteFile('about/index.html').toString('utf8');
  const [script = ''] = /assets\/index-[\w-]+\.js/.exec(html) ?? [];
  const [language = ''] = /assets\/en-[\w-]+\.js/.exec(html) ?? [];
  for (const file of [script, language]) {
    expect(file).not.toBe('');
    expect(siteFile(file).toString('utf8')).not.toContain('all of them hold');
  }
});
