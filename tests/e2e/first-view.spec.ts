import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const SCRIPT_DELAY_MS = 300;

const VIEWS = [
  '/',
  '/europe/poland/',
  '/regions/trondelag/',
  '/about/',
  '/europe/poland/?measure=index&region=trondelag',
  '/?rows=countries&sort=-total&map=many',
  '/nb/?q=land&theme=dark',
  '/europe/?embed=1',
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
    document.addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll('h1, header, main, footer')) {
        Reflect.set(element, 'prerendered', true);
      }
    });
  });
  // so late that the prerendered page is painted before
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SCRIPT_DELAY_MS));
    await route.continue();
  });
}

/** The app has taken over and what it loads by itself is there: nothing comes after this. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).not.toHaveClass(/pending/);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

for (const width of [1280, 360]) {
  test(`${width} px wide, nothing moves on load or when the app takes over, and the console is silent`, async ({
    page,
  }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.setViewportSize({ width, height: 800 });
    await watch(page);
    for (const view of VIEWS) {
      await page.goto(view);
      await settle(page);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), view).toEqual([]);
    }
    expect(messages).toEqual([]);
  });
}

test('the app takes the prerendered elements over instead of drawing them anew', async ({ page }) => {
  await watch(page);
  for (const view of VIEWS) {
    await page.goto(view);
    await settle(page);
    const anew = await page
      .locator('h1, header, main, footer')
      .evaluateAll((elements) =>
        elements.filter((element) => !Reflect.get(element, 'prerendered')).map(({ tagName }) => tagName),
      );
    expect(anew, view).toEqual([]);
  }
});

test('what the address asks to be different is not shown until it is', async ({ page }) => {
  await watch(page);
  await page.goto('/europe/poland/?measure=index', { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.finding')).toBeVisible();
  await expect(page.locator('table').first()).toBeHidden();
  await expect(page.locator('tr[data-citizenship="poland"] td[data-region="trondelag"]')).toHaveText('0.88');
  await expect(page.locator('table').first()).toBeVisible();
});
