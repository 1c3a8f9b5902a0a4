import { test as base, expect } from './test.ts';
import { expectLive } from './live-page.ts';
import { serveStatically } from './static-site.ts';

const test = base.extend<{ site: string }>({
  site: async ({}, use) => {
    const { url, close } = await serveStatically('/some/folder/');
    await use(url);
    close();
  },
});

test('the build works in any folder of a static host', async ({ page, site }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  await page.goto(`${site}europe/?sort=-total`);
  await expectLive(page);
  await page.locator('tr[data-citizenship="poland"] a').click();
  await expect(page).toHaveURL(`${site}europe/poland/`);
  await page.getByRole('link', { name: 'Trøndelag' }).first().click();
  await expect(page).toHaveURL(`${site}regions/trondelag/`);
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page).toHaveURL(`${site}nb/regions/trondelag/`);
  await expectLive(page);
  await page.getByRole('link', { name: 'Innvandring til Norge 2011' }).click();
  await expect(page).toHaveURL(`${site}nb/`);
  await expect(page.locator('tr[data-citizenship="total"] td').first()).toHaveText('79\u00a0498');
  expect(outside).toEqual([]);
});

test('404.html finds the site’s home from any depth', async ({ page, site, expectedMessages }) => {
  expectedMessages.push(/status of 404/);
  for (const path of ['europe/atlantis/', 'nb/a/b/c', 'no-such-page', 'regions/trondelag/x.html?q=1#2']) {
    const response = await page.goto(site + path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link', { name: 'Start with all citizenships' })).toHaveJSProperty(
      'href',
      site,
    );
    await expect(page.getByRole('link', { name: 'Begynn med alle statsborgerskap' })).toHaveJSProperty(
      'href',
      `${site}nb/`,
    );
  }
  await page.getByRole('link', { name: 'Begynn med alle statsborgerskap' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Innvandring til Norge/);
});
