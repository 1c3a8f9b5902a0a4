/**
 * The service worker on a host that is in trouble: pages come from the network whenever it answers, and from their copy
 * when it does not.
 */
import type { Page } from '@playwright/test';
import { type DeployedSite, deploySite, installWorker } from './deployed-site.ts';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

const OTHER = '/other/';
const OTHER_PAGE = '<!doctype html><title>Other</title><link rel="icon" href="data:,"><h1>Another site</h1>';

let site: DeployedSite;

test.beforeEach(async ({ page, expectedMessages }) => {
  expectedMessages.push(/net::ERR_/);
  site = await deploySite({ [OTHER]: OTHER_PAGE });
  await installWorker(page, site);
});
test.afterEach(() => site.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const goOffline = () => (site.trouble = () => ({ refused: true }));

/** Visits Poland, which is then among the copies. */
async function visitPoland(page: Page): Promise<void> {
  await page.goto(`${site.origin}/europe/poland/`);
  await expectLive(page);
  const kept = () => page.evaluate(async () => (await caches.match(location.href))?.status ?? null);
  await expect.poll(kept).toBe(200);
}

test('with no storage left, pages come from the network, and from the copies that there are without it', async ({
  page,
}) => {
  await visitPoland(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
  for (const [path, title] of [
    ['/europe/poland/', 'Poland'],
    ['/europe/sweden/', 'Sweden'],
    ['/nb/about/', 'Om tallene'],
  ] as const) {
    await page.goto(site.origin + path);
    await expect(heading(page)).toHaveText(title);
    await expectLive(page);
  }
  goOffline();
  await page.goto(`${site.origin}/europe/poland/`);
  await expect(page.locator('tr[data-citizenship="poland"] td[data-region="trondelag"]')).toHaveText('794');
  await expectLive(page);
});

test('a host whose answers vary by everything is no trouble, with a connection and without', async ({
  page,
}) => {
  site.trouble = () => ({ headers: { vary: '*' } });
  await visitPoland(page);
  goOffline();
  await page.reload();
  await expect(heading(page)).toHaveText('Poland');
  await expectLive(page);
});

test('parts of data files come as parts', async ({ page }) => {
  await page.goto(`${site.origin}/europe/`);
  const part = await page.evaluate(async () => {
    const answer = await fetch('/data/immigration-2011.csv', { headers: { range: 'bytes=0-10' } });
    return { status: answer.status, text: await answer.text() };
  });
  expect(part).toEqual({ status: 206, text: 'citizenship' });
});

test('a page is shown as far as it has come while the rest is on its way', async ({ page }) => {
  site.trouble = (path) => (path === '/about/' ? { stalled: '<table' } : {});
  await page.goto(`${site.origin}/about/`, { waitUntil: 'commit' });
  await expect(heading(page)).toHaveText('About the figures');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
});

test('a page that breaks off is mended from its copy', async ({ page }) => {
  await visitPoland(page);
  site.trouble = (path) => (path === '/europe/poland/' ? { cut: 'data-citizenship="sweden"' } : {});
  await page.reload();
  await expect(page.locator('tr[data-citizenship="rest-of-europe"]')).toBeAttached();
  await expectLive(page);
});

test('a page that breaks off in a deployment without a copy gives way to the copy of the one before', async ({
  page,
}) => {
  await visitPoland(page);
  const script = await page.locator('#app').getAttribute('src');
  site.deployment = 'second';
  site.trouble = (path) => (path === '/europe/poland/' ? { cut: '</body>' } : {});
  await page.goto(`${site.origin}/europe/poland/?measure=index`);
  await expect(page.locator('#app')).toHaveAttribute('src', script ?? '');
  await expectLive(page);
  await expect(page).toHaveURL(`${site.origin}/europe/poland/?measure=index`);
  site.trouble = () => ({});
  await page.reload();
  await expect(page.locator('#app')).not.toHaveAttribute('src', script ?? '');
});

test('another site in a folder of the host is left alone', async ({ page, expectedMessages }) => {
  site.trouble = () => ({ headers: { 'cache-control': 'no-store' } });
  await page.goto(site.origin + OTHER);
  const part = await page.evaluate(async () => {
    const answer = await fetch(location.href, { headers: { range: 'bytes=0-8' } });
    return { status: answer.status, text: await answer.text() };
  });
  expect(part).toEqual({ status: 206, text: '<!doctype' });
  expect(await page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(false);
  goOffline();
  expectedMessages.push(/Failed to load/);
  await expect(page.goto(site.origin + OTHER)).rejects.toThrow('net::ERR_');
});

test('a page that the host forbids to store is not stored', async ({ page }) => {
  site.trouble = (path) => (path.endsWith('/') ? { headers: { 'cache-control': 'no-store' } } : {});
  await page.goto(`${site.origin}/europe/poland/`);
  await expectLive(page);
  await page.goto(`${site.origin}/europe/`);
  await expectLive(page);
  expect(await page.evaluate(async () => (await caches.match('/europe/poland/')) !== undefined)).toBe(false);
});

test('without a connection dialogs open that were never opened, and the about page that was never visited', async ({
  page,
}) => {
  await page.goto(`${site.origin}/europe/poland/`);
  await expectLive(page);
  goOffline();
  for (const name of ['Share', 'Cite', 'Embed', 'Download']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('link', { name: 'About the figures' }).first().click();
  await expect(heading(page)).toHaveText('About the figures');
  await expect(page.locator('.about table').first()).toBeVisible();
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(heading(page)).toHaveText('Om tallene');
  await expect(page.locator('.about table').first()).toBeVisible();
});

test('without a connection a link to a data file is no page of ours', async ({ page }) => {
  await page.goto(`${site.origin}/europe/poland/`);
  goOffline();
  await expect(page.goto(`${site.origin}/data/immigration-2011.csv`)).rejects.toThrow('net::ERR_');
});
