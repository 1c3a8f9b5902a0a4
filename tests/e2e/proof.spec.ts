import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

/** The seed of this run, so that what failed can be run again. */
const SEED = Number(process.env['PROOF_SEED'] ?? Date.now() % 100_000);

const LINES = readFileSync('data/immigration-2011.txt', 'utf8').split('\n');

/** Fifty figures by their addresses, another fifty in each run: a row's page, a column, a language. */
function randomFigures(paths: readonly string[], columns: readonly string[]): readonly string[] {
  let state = SEED;
  const below = (n: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * n);
  };
  return Array.from({ length: 50 }, () => {
    const language = below(2) === 0 ? '' : 'nb/';
    return `/${language}${paths[below(paths.length)] ?? ''}proof/#${columns[below(columns.length)] ?? ''}`;
  });
}

/** What a figure's address shows: its proof as text, or why none is seen. */
async function shownAt(browser: Browser, addresses: readonly string[], javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'block' });
  const page = await context.newPage();
  const shown: string[] = [];
  for (const address of addresses) {
    await page.goto('about:blank'); // so that another fragment of the same page is opened cold, too
    await page.goto(address);
    const visible = page.locator('.proof > section:visible');
    await expect(visible, address).toHaveCount(1);
    await expect(visible, address).toHaveId(address.split('#')[1] ?? '');
    shown.push(await visible.innerText());
  }
  await context.close();
  return shown;
}

test('shows one and the same proof of fifty random figures, opened cold with and without script', async ({
  browser,
  page,
}) => {
  test.slow();
  await page.goto('/');
  const paths = await page
    .locator('tr[data-citizenship] th a')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace('./', '')));
  const columns = await page
    .locator('tr[data-citizenship="total"] td[data-region]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-region') ?? ''));
  const addresses = randomFigures(paths, ['total', ...columns]);
  const plain = await shownAt(browser, addresses, false);
  expect(await shownAt(browser, addresses, true), `PROOF_SEED=${SEED}`).toEqual(plain);

  plain.forEach((text, i) => {
    const figure = text.split('\n')[0]?.replace(/\s/g, '') ?? '';
    const [, line = '', column = ''] = /(?:Line|Linje) (\d+), \w+ (\d+)/.exec(text) ?? [];
    const published = LINES[Number(line) - 1]?.split('\t')[Number(column) - 1]?.replace(/\s/g, '');
    expect(published?.replace('-', '–'), addresses[i]).toBe(figure);
  });
});

test('is reached from the selected region by the app, and from every page without script', async ({
  browser,
  page,
}) => {
  await page.goto('/europe/poland/?region=trondelag');
  await page.locator('.selected-region').getByRole('link', { name: 'How these figures are proved' }).click();
  await expect(page).toHaveURL('/europe/poland/proof/#trondelag');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^794 Polish citizens moved to Trøndelag/);
  await page.locator('section:visible .group a', { hasText: 'Lithuania' }).click();
  await expect(page).toHaveURL('/europe/lithuania/proof/#trondelag');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^559 Lithuanian citizens/);
  await page.locator('section:visible .row a', { hasText: 'Western Norway' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^1\s702 Lithuanian citizens/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^559 Lithuanian citizens/);
  await page.getByRole('link', { name: 'See it on the map' }).click();
  await expect(page).toHaveURL('/europe/lithuania/?region=trondelag');

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/nb/europe/poland/');
  await plain.getByRole('link', { name: 'Slik er tallene kontrollert' }).click();
  await expect(plain).toHaveURL('/nb/europe/poland/proof/');
  await expect(plain.getByRole('heading', { level: 2 })).toHaveText(/^12\s861 polske statsborgere/);
  await context.close();
});

test('is offered beside a figure that is pressed, in the table and in a chart, and goes with Escape', async ({
  page,
}) => {
  await page.goto('/europe/poland/');
  await expectLive(page);
  const offer = page.getByRole('link', { name: 'How this figure is proved' });
  await expect(async () => {
    await page.locator('tr[data-citizenship="sweden"] td[data-region="western-norway"]').click();
    await expect(offer).toBeVisible({ timeout: 1000 }); // its script comes after all else
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(offer).toHaveCount(0);
  await page
    .locator('[data-chart="regions"] tr', { hasText: 'Northern Norway' })
    .locator('td')
    .first()
    .click();
  await offer.click();
  // the region is selected after every other press of the cell
  await expect(page).toHaveURL(/\/europe\/poland\/proof\/(\?region=western-norway)?#northern-norway$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^572 Polish citizens/);
});

test('stays the same figure in the other language', async ({ page }) => {
  await page.goto('/europe/poland/proof/#trondelag');
  await expectLive(page);
  const link = page.getByRole('link', { name: 'Norsk' });
  await expect(async () => {
    await link.dispatchEvent('contextmenu'); // its script comes after all else
    await expect(link).toHaveAttribute('href', /#trondelag$/, { timeout: 1000 });
  }).toPass();
  await link.click();
  await expect(page).toHaveURL('/nb/europe/poland/proof/#trondelag');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^794 polske statsborgere/);
});
