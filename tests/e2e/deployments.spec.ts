/** The site is deployed anew while tabs of the deployment before are open. */
import type { Page } from '@playwright/test';
import { type DeployedSite, deploySite, installWorker, updateWorker } from './deployed-site.ts';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

let site: DeployedSite;

test.beforeEach(async ({ page, expectedMessages }) => {
  expectedMessages.push(/net::ERR_/, /status of 404/, /preloaded .* but not used/);
  site = await deploySite();
  await installWorker(page, site);
  await page.goto(`${site.origin}/europe/poland/?measure=index`);
  await expectLive(page);
});
test.afterEach(() => site.close());

const scriptOf = (page: Page) => page.locator('#app').getAttribute('src');

/** Goes on with all that a tab can do; it ends on Norway's page in Norwegian. */
async function goOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sweden', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sweden');
  for (const name of ['Share', 'Download']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Download' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).first().click();
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sverige');
  await expectLive(page);
}

test('a tab of the deployment before goes on, under either worker', async ({ page, context }) => {
  const older = await context.newPage();
  await older.goto(`${site.origin}/europe/poland/`);
  await expectLive(older);
  site.deployment = 'second';
  await goOn(page);
  await updateWorker(older);
  await goOn(older);
});

test('pages are those of the new deployment at once, and without a connection once it is copied', async ({
  page,
}) => {
  const first = await scriptOf(page);
  site.deployment = 'second';
  await page.reload();
  await expectLive(page);
  const second = await scriptOf(page);
  expect(second).not.toBe(first);

  site.trouble = () => ({ refused: true });
  await page.reload(); // the new worker is not there yet
  await expectLive(page);
  expect(await scriptOf(page)).toBe(first);

  site.trouble = () => ({});
  await updateWorker(page);
  site.trouble = () => ({ refused: true });
  await page.goto(`${site.origin}/nb/europe/`);
  await expectLive(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Europa unntatt Norge');
  expect((await scriptOf(page))?.split('/').at(-1)).toBe(second?.split('/').at(-1));
});

test('a page of the new deployment never has the figures of the one before', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/The page goes on without its script/);
  site.deployment = 'second';
  site.trouble = (path) => (path.endsWith('.json') ? { refused: true } : {});
  await page.goto(`${site.origin}/europe/poland/`);
  await expect(page.locator('html')).not.toHaveClass(/js/);
  await expect(page.locator('tr[data-citizenship="poland"] td[data-region="trondelag"]')).toHaveText('794');
  await expect(page.getByRole('searchbox')).toBeHidden();
});
