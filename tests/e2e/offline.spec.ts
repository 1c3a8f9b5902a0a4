import { figure, measureRadio } from './controls.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(async ({ page, expectedMessages }) => {
  expectedMessages.push(/net::ERR_INTERNET_DISCONNECTED/);
  await page.goto('/europe/poland/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    }
  });
});

test('after a visit the site works offline: reload, pages gone to and pages never visited', async ({
  page,
  context,
}) => {
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(figure(page, 'poland', 'trondelag')).toHaveText('794');
  await page.getByRole('link', { name: 'Sweden', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sweden');
  await page.goto('/america/north-america/usa/?measure=share');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('USA');
  await expect(measureRadio(page, 'share')).toBeChecked();
  await expect(figure(page, 'usa', 'trondelag')).toHaveText('1.3');
  await page.goto('/nb/regions/trondelag/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trøndelag');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
});

test('a page in the cache never stands in for one that the network has', async ({ page }) => {
  await page.route('**/europe/poland/', (route) => route.continue());
  const fresh = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    await cache.put(
      location.href,
      new Response('<h1>Stale</h1>', { headers: { 'content-type': 'text/html' } }),
    );
    return (await fetch(location.href)).text();
  });
  expect(fresh).toContain('Poland');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
});

test('a new worker takes all copies but the last of this site away, and leaves those of another in a folder beside', async ({
  page,
}) => {
  await page.evaluate(async () => {
    for (const name of [
      'immigration-2011 / older',
      'immigration-2011 / old',
      'immigration-2011 /beside/ old',
      'another site',
    ]) {
      await caches.open(name);
    }
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();
  });
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 })
    .not.toContain('immigration-2011 / older');
  const kept = await page.evaluate(() => caches.keys());
  expect(kept).toContain('immigration-2011 /beside/ old');
  expect(kept).toContain('another site');
});

test('an embed brings no service worker', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('/europe/?embed=1');
  await page.waitForLoadState('networkidle');
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0);
  await context.close();
});
