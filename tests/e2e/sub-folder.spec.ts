import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';
import { serveStatically, type StaticSite } from './static-site.ts';

let site: StaticSite;
test.beforeAll(async () => {
  site = await serveStatically('/some/folder/');
});
test.afterAll(() => site.close());

test('the build works in any folder of a static host', async ({ page }) => {
  const { url: root } = site;
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  await page.goto(`${root}europe/?sort=-total`);
  await expectLive(page);
  await page.locator('tr[data-citizenship="poland"] a').click();
  await expect(page).toHaveURL(`${root}europe/poland/`);
  await page.getByRole('link', { name: 'Trøndelag' }).first().click();
  await expect(page).toHaveURL(`${root}regions/trondelag/`);
  await expect(page.locator('.on-paper')).toHaveText(`${root}regions/trondelag/`);
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page).toHaveURL(`${root}nb/regions/trondelag/`);
  await expectLive(page);
  await page.getByRole('link', { name: 'Innvandring til Norge 2011' }).click();
  await expect(page).toHaveURL(`${root}nb/`);
  await expect(page.locator('tr[data-citizenship="total"] td').first()).toHaveText('79\u00a0498');
  expect(outside).toEqual([]);
});

test('404.html finds the site’s home also below a folder that is named as one of its own', async ({
  page,
  expectedMessages,
}) => {
  const newsroom = await serveStatically('/nb/grafikk/');
  expectedMessages.push(/status of 404/);
  for (const path of ['europe/norway/', 'nb/a/b/c', 'regions/trondelag/x.html']) {
    await page.goto(newsroom.url + path);
    const home = page.getByRole('link', { name: 'Start with all citizenships' });
    await expect(home).toHaveJSProperty('href', newsroom.url);
  }
  newsroom.close();
});

test('404.html finds the site’s home from any depth', async ({ page, expectedMessages }) => {
  const { url: root } = site;
  expectedMessages.push(/status of 404/);
  for (const path of [
    'europe/atlantis/',
    'nb/a/b/c',
    'no-such-page',
    'regions/trondelag/x.html?q=1#2',
    'x/',
  ]) {
    const response = await page.goto(root + path);
    expect(response?.status()).toBe(404);
    await expect(page.getByText('Immigration to Norway 2011')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start with all citizenships' })).toHaveJSProperty(
      'href',
      root,
    );
    await expect(page.getByRole('link', { name: 'Begynn med alle statsborgerskap' })).toHaveJSProperty(
      'href',
      `${root}nb/`,
    );
  }
  await page.getByRole('link', { name: 'Begynn med alle statsborgerskap' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Innvandring til Norge/);
});

test('404.html names the pages that the address may mean, and finds others by name', async ({
  page,
  expectedMessages,
}) => {
  const { url: root } = site;
  expectedMessages.push(/status of 404/);
  await page.goto(`${root}europe/polen/`);
  const english = page.locator('section[lang="en"]');
  const norwegian = page.locator('section[lang="nb"]');
  await expect(norwegian.getByRole('link', { name: 'Polen' })).toHaveJSProperty(
    'href',
    `${root}nb/europe/poland/`,
  );
  await english.getByRole('textbox').fill('southkorea');
  await expect(english.locator('li')).toHaveText(['South Korea']);
  await english.getByRole('textbox').fill('');
  await english.getByRole('link', { name: 'Poland' }).click();
  await expect(page).toHaveURL(`${root}europe/poland/`);

  await page.goto(`${root}nb/xyzzyqwv/`);
  await expect(page.getByText('Did you mean one of these?')).toBeHidden();
  await norwegian.getByRole('textbox').fill('trøndelag');
  await norwegian.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(`${root}nb/regions/trondelag/`);
});
