import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { figure, measureRadio } from './controls.ts';
import { expectLive, rowNames } from './live-page.ts';
import { serveInPieces } from './slow-line.ts';

const SCRIPT_DELAY_MS = 300;

const VIEWS = [
  '/',
  '/about/',
  '/europe/poland/?measure=index&region=trondelag',
  '/?rows=countries&sort=-total&map=many',
  '/nb/?q=land&theme=dark',
  '/europe/?embed=1',
  '/europe/?show=map',
  '/nb/regions/northern-norway/?embed=1&show=map&theme=dark',
  '/europe/poland/?embed=1&show=table&sort=-total',
];

/** Records layout shifts, and marks the elements of the prerendered page. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : 'text',
        );
        shifts.push(`${value}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      for (const element of document.querySelectorAll('h1, header, main')) {
        Reflect.set(element, 'prerendered', true);
      }
    });
  });
}

/** Keeps the app from coming until `reason` is settled. */
async function holdApp(page: Page, reason: () => Promise<void>): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    await reason();
    await route.continue();
  });
}

/** Keeps the app from coming until it is released. */
async function holdAppUntilReleased(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await holdApp(page, () => released);
  return release;
}

/** The app has taken over and what it loads by itself is there: nothing comes after this. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).not.toHaveClass(/pending/);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** The elements that were not on the prerendered page. */
const drawnAnew = (page: Page): Promise<readonly string[]> =>
  page
    .locator('h1, header, main')
    .evaluateAll((elements) =>
      elements.filter((element) => !Reflect.get(element, 'prerendered')).map(({ tagName }) => tagName),
    );

for (const width of [1280, 360]) {
  test(`${width} px wide, the app takes the page over in place: nothing moves, nothing is drawn anew, the console is silent`, async ({
    page,
  }) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      if (!message.text().includes('blocked by Playwright')) messages.push(message.text());
    });
    await page.setViewportSize({ width, height: 800 });
    await watch(page);
    // so late that the prerendered page is painted before
    await holdApp(page, () => new Promise((resolve) => setTimeout(resolve, SCRIPT_DELAY_MS)));
    for (const view of VIEWS) {
      await page.goto(view);
      await settle(page);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), view).toEqual([]);
      expect(await drawnAnew(page), view).toEqual([]);
    }
    expect(messages).toEqual([]);
  });
}

test('the whole page is there with the first frame, however slowly it comes, and the app is asked for before it', async ({
  page,
}) => {
  const site = await serveInPieces('');
  try {
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        const count = (selector: string) => document.querySelectorAll(selector).length;
        Reflect.set(window, 'firstFrame', [
          count('h1'),
          count('svg[data-map] [data-region]'),
          count('tr[data-citizenship]'),
          count('.site-footer'),
          count('script[type="module"]'),
        ]);
      });
    });
    await page.goto(site.url);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'firstFrame'))).toEqual([1, 7, 72, 1, 1]);
  } finally {
    site.close();
  }
});

test('the long table below the first screen is drawn right after it, without waiting for the app', async ({
  page,
}) => {
  const release = await holdAppUntilReleased(page);
  await page.goto('/', { waitUntil: 'commit' });
  const row = page.locator('tr[data-citizenship="poland"]');
  const isDrawn = () => row.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  await expect.poll(isDrawn).toBe(true);
  expect(await row.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(20);
  release();
});

test('what the address asks to be different is not shown until it is', async ({ page }) => {
  const release = await holdAppUntilReleased(page);
  await page.goto('/europe/poland/?measure=index', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.finding')).toBeVisible();
  await expect(page.locator('table').first()).toBeHidden();
  release();
  await expect(figure(page, 'poland', 'trondelag')).toHaveText('0.88');
  await expect(page.locator('table').first()).toBeVisible();
});

test('a header pressed before the app is there sorts at once, and the app takes the order over', async ({
  page,
}) => {
  await watch(page);
  const release = await holdAppUntilReleased(page);
  await page.goto('/europe/', { waitUntil: 'commit' });
  const total = page.locator('th[data-column="total"]');
  await total.getByRole('button').click();
  await expect(total).toHaveAttribute('aria-sort', 'descending');
  const names = await rowNames(page);
  expect(names.slice(2, 5)).toEqual(['Poland', 'Sweden', 'Lithuania']);
  expect(names.at(-1)).toBe('Rest of Europe');
  release();
  await expectLive(page);
  await expect(page).toHaveURL('/europe/?sort=-total');
  expect(await rowNames(page)).toEqual(names);
  expect(await drawnAnew(page)).toEqual([]);
  await total.getByRole('button').click();
  await expect(total).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL('/europe/?sort=total');
});

test('what is chosen and typed before the app is there is what it shows', async ({ page }) => {
  const release = await holdAppUntilReleased(page);
  await page.goto('/', { waitUntil: 'commit' });
  await measureRadio(page, 'share').check();
  await page.locator('label').filter({ hasText: 'Dark' }).click();
  await page.locator('.row-controls select').selectOption('countries');
  await page.getByRole('searchbox').fill('poland');
  release();
  await expectLive(page);
  await expect(page).toHaveURL('/?measure=share&rows=countries&q=poland');
  expect(await rowNames(page)).toEqual(['Poland', 'All citizenships']);
  await expect(figure(page, 'poland', 'trondelag')).toHaveText('14.3');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
