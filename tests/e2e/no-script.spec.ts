import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';

/** What only a script could operate; the form of the search leads to the list of all names without one. */
const controls = (page: Page) =>
  page.locator(
    'button:enabled:visible, input:visible:not(form *), select:visible, textarea:visible, [role="button"]:visible',
  );

/** The same without the headers of the table: they may sort without the app, and then do. */
async function expectNoDeadControls(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
  const headers = page.locator('thead button:visible');
  await expect(controls(page)).toHaveCount(await headers.count());
  for (const header of await headers.all()) {
    await header.click();
    await expect(header.locator('xpath=..')).toHaveAttribute('aria-sort', /ending$/);
  }
}

const figures = (page: Page, citizenship: string) => page.locator(`tr[data-citizenship="${citizenship}"] td`);

const withoutSpaces = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ''));

/** From all citizenships over Europe and Poland to Trøndelag by links alone, reading the figures on the way. */
async function followLinks(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.locator('.finding')).toContainText(/79\s498/);
  expect(withoutSpaces(await figures(page, 'total').allTextContents())).toEqual(
    ['79498', '27874', '4074', '11860', '11202', '12685', '5552', '6251'], // prettier-ignore
  );
  await expectNoDeadControls(page);

  await page.locator('tr[data-citizenship="europe"] a').click();
  await expect(page).toHaveURL('/europe/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Europe except Norway');
  expect(withoutSpaces(await figures(page, 'europe').allTextContents())).toEqual(
    ['50021', '17893', '2284', '7588', '6843', '8570', '3259', '3584'], // prettier-ignore
  );

  await page.locator('tr[data-citizenship="poland"] a').click();
  await expect(page).toHaveURL('/europe/poland/');
  await expect(page.locator('.finding')).toContainText(/12\s861/);
  expect(withoutSpaces(await figures(page, 'poland').allTextContents())).toEqual(
    ['12861', '4017', '592', '2528', '2028', '2330', '794', '572'], // prettier-ignore
  );
  await expectNoDeadControls(page);

  const trondelag = page.locator('svg[data-map]').getByRole('link', { name: /^Trøndelag: 794 people/ });
  await expect(page.locator('.map text').filter({ hasText: /^794$/ })).toBeVisible();
  await trondelag.click();
  await expect(page).toHaveURL('/regions/trondelag/');
  await expect(page.locator('.finding')).toContainText(/5\s552/);
  expect(withoutSpaces(await figures(page, 'poland').allTextContents())).toEqual(
    ['794', '1.9', '14.3', '16.2', '0.88', '6.2'], // prettier-ignore
  );
  await expectNoDeadControls(page);
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('links alone lead from all citizenships to Trøndelag, with the right figures', ({ page }) =>
    followLinks(page));

  test('an address with a view in its query shows the page all the same', async ({ page }) => {
    await page.goto('/nb/europe/?measure=index&sort=-total&map=many&embed=1');
    await expect(page.locator('main')).toBeVisible();
    await expect(figures(page, 'poland').first()).toHaveText('12\u00a0861');
    await expect(controls(page)).toHaveCount(0);
  });
});

for (const [what, pattern] of [
  ['the script', '**/assets/*.js'],
  ['the dataset', '**/assets/*.json'],
] as const) {
  test(`where ${what} cannot be loaded, table, map and links work as without JavaScript`, async ({
    page,
    expectedMessages,
  }) => {
    expectedMessages.push(/ERR_FAILED/, /The page goes on without its script/, /preloaded .* but not used/);
    await page.route(pattern, (route) => route.abort());
    await followLinks(page);
    await page.goto('/europe/?measure=index&sort=-total');
    await expect(figures(page, 'poland').first()).toBeVisible();
    await expectNoDeadControls(page);
    await page.goto('/europe/?embed=1&show=maps');
    await expect(figures(page, 'poland').first()).toBeVisible();
    await expect(page.locator('svg[data-map]')).toBeVisible();
  });
}

test('a script that a host puts in and that is refused takes nothing from the page', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/Content Security Policy/);
  await page.route('**/europe/', async (route) => {
    const response = await route.fetch();
    const beacon = '<script src="https://host.example/beacon.js"></script></body>';
    await route.fulfill({ response, body: (await response.text()).replace('</body>', beacon) });
  });
  await page.goto('/europe/');
  await expectLive(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
});
