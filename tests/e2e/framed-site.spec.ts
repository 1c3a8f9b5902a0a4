/**
 * The site, not an embed of it, in the frame of another page.
 */
import { expect } from '@playwright/test';
import { test } from './host-page.ts';
import { expectLive } from './live-page.ts';

test('leaves the host’s history alone, whichever of its own pages is gone to', async ({
  page,
  site,
  openHost,
}) => {
  await openHost(`<iframe src="${site}/europe/?measure=index" width="1200" height="700"></iframe>`);
  const frame = page.locator('iframe').contentFrame();
  const heading = frame.getByRole('heading', { level: 1 });
  await expectLive(frame);
  const entries = await page.evaluate(() => window.history.length);

  await frame.locator('tr[data-citizenship="poland"] a').click();
  await expect(heading).toHaveText('Poland');
  await frame.getByRole('link', { name: 'Norsk' }).click();
  await expect(heading).toHaveText('Polen');
  await expectLive(frame);
  await frame.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Om tallene' }).click();
  await expect(heading).toHaveText('Om tallene');
  await expectLive(frame);
  await frame.getByRole('navigation', { name: 'På denne siden' }).getByRole('link', { name: 'Tegn' }).click();
  await expect(frame.getByRole('heading', { name: 'Tegn' })).toBeInViewport();
  await expectLive(frame);
  await frame.locator('.about').getByRole('link', { name: 'Trøndelag' }).click();
  await expect(heading).toHaveText('Trøndelag');
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
});

test('takes a page named by its file for the page that it is', async ({ page, site, openHost }) => {
  await openHost(`<iframe src="${site}/about/index.html" width="1200" height="700"></iframe>`);
  const frame = page.locator('iframe').contentFrame();
  await expectLive(frame);
  await frame.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Signs' }).click();
  await expect(frame.getByRole('heading', { name: 'Signs' })).toBeInViewport();
  expect(page.context().pages()).toHaveLength(1);
});

test('opens other sites and data files beside the host', async ({ page, site, openHost }) => {
  await openHost(`<iframe src="${site}/about/" width="1200" height="700"></iframe>`);
  const frame = page.locator('iframe').contentFrame();
  await expectLive(frame);
  const source = frame.getByRole('link', { name: 'Natural Earth' });
  // the host is another site too, and there without a network
  await source.evaluate((a, host) => a.setAttribute('href', host), page.url());
  for (const link of [source, frame.locator('.files').getByRole('link', { name: 'checks.json' })]) {
    const address = await link.evaluate((a) => String(a));
    const opened = page.waitForEvent('popup');
    await link.click();
    const tab = await opened;
    await expect(tab).toHaveURL(address);
    expect(await tab.evaluate(() => window.opener)).toBe(null);
    await tab.close();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('About the figures');
  }
});
