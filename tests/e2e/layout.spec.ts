import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { regionList } from './controls.ts';
import { expectLive } from './live-page.ts';
import { pagePaths, siteFile } from './site-files.ts';
import { stickingOut } from './sticking-out.ts';

const VIEWS = [
  '/',
  '/nb/america/south-and-central-america/',
  '/europe/poland/?measure=index&region=south-eastern-norway',
  '/regions/trondelag/',
  '/nb/regions/south-eastern-norway/?measure=distribution',
  '/nb/?map=many&rows=continents',
  '/about/',
  '/nb/about/',
  '/patterns/',
  '/nb/patterns/',
  '/asia/?q=1&measure=nonsense&show=neither',
];
/** 1280 × 1024 px magnified four times, and the narrowest screen. */
const SMALL = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
];

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('no page scrolls sideways at 320 px or magnified four times', async ({ page }) => {
  for (const view of VIEWS) {
    await page.goto(view);
    await expectLive(page);
    for (const size of SMALL) {
      await page.setViewportSize(size);
      expect(await overflow(page), `${view} at ${size.width} × ${size.height}`).toBe(0);
    }
  }
  // the table scrolls in its own frame, so that all of it can be reached
  await page.goto('/');
  const frame = page.locator('.table-panel .frame');
  expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
});

test('what is written fits its cell or control, at every width and with text of twice the size', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  for (const [fontSize, widths] of [
    [16, [320, 768, 1024, 1280]],
    [32, [360, 640, 1280]],
  ] as const) {
    await client.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
    for (const view of VIEWS) {
      await page.goto(view);
      await expectLive(page);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${fontSize}px`,
      );
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${view} at ${width} px`).toBe(0);
        expect(await stickingOut(page), `${view} at ${width} px`).toEqual([]);
      }
    }
  }
});

test('what is written fits with letters, words and lines as far apart as WCAG 1.4.12 asks', async ({
  page,
}) => {
  for (const view of VIEWS) {
    await page.goto(view);
    await expectLive(page);
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
      document.adoptedStyleSheets = [spacing];
    });
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${view} at ${width} px`).toBe(0);
      expect(await stickingOut(page), `${view} at ${width} px`).toEqual([]);
    }
  }
});

test('every target is at least 24 px wide and high, but for links within a sentence', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of VIEWS) {
      await page.goto(view);
      await expectLive(page);
      const small = await page
        .locator('a[href], button, input, select, summary')
        .filter({ visible: true })
        .evaluateAll((elements) =>
          elements
            .filter((element) => {
              const { width, height } = element.getBoundingClientRect();
              const sentence = element.closest('p, li, dd');
              const inSentence = sentence !== null && sentence.textContent !== element.textContent;
              // the regions of the map are as large as they are, and names on the plane of likeness stand where they do: the
              // list and the heat table lead there, too
              const inPicture = element.matches('svg[data-map] *, svg[data-chart="plane"] *');
              return (width < 24 || height < 23.9) && !inSentence && !inPicture;
            })
            .map((element) => {
              const { width, height } = element.getBoundingClientRect();
              return `${width} × ${height}: ${element.outerHTML.slice(0, 120)}`;
            }),
        );
      expect(small, `${view} at ${width} px`).toEqual([]);
    }
  }
});

test('controls that stand in a row are of one height on one line', async ({ page }) => {
  await page.goto('/');
  await expectLive(page);
  const box = (control: Locator) =>
    control.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: Math.round(top), bottom: Math.round(bottom) };
    });
  const filter = page.getByRole('searchbox');
  expect(await box(filter)).toEqual(await box(page.getByRole('combobox', { name: 'Rows' })));
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('letters in fields are as large as phones want them, lest they magnify the page', async ({ page }) => {
    await page.goto('/europe/');
    await expectLive(page);
    for (const field of [page.getByRole('searchbox'), regionList(page)])
      await expect(field).toHaveCSS('font-size', '16px');
    expect(await overflow(page)).toBe(0);
  });
});

test('on paper the table is whole, the map has its legend, source and address are named; no controls', async ({
  page,
}) => {
  await page.goto('/europe/poland/?region=trondelag&theme=dark');
  await expectLive(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const frame = page.locator('.table-panel .frame');
  expect(await frame.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(
    1,
  );
  expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
  await expect(frame).toHaveCSS('overflow', 'visible');
  await expect(page.locator('.table-panel thead')).toHaveCSS('display', 'table-header-group');
  for (const cell of ['thead th', 'tr[aria-current] > th', 'tr[aria-current] > td']) {
    await expect(page.locator(`.table-panel ${cell}`).first()).toHaveCSS('position', 'static');
  }
  await expect(page.locator('tr[data-citizenship="rest-of-europe"]')).toBeVisible();
  await expect(page.locator('svg[data-map]')).toBeVisible();
  await expect(page.locator('.legend')).toBeVisible();
  await expect(page.locator('.selected-region')).toContainText('794');
  await expect(page.getByText('Source: Statistics Norway.').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText(/^http:.*\/europe\/poland\/\?region=trondelag$/)).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(21, 36, 42)');
  const controls = page.locator('input, select, textarea, button:not(thead *), .skip');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
});

test('on A4 within margins of 1 cm no column is cut off', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1047 });
  for (const view of VIEWS) {
    await page.goto(view);
    await expectLive(page);
    const wide = await page
      .locator('.frame:has(table)')
      .evaluateAll((frames) =>
        frames.map((frame) => frame.scrollWidth - frame.clientWidth).filter((width) => width > 1),
      );
    expect(wide, view).toEqual([]);
  }
});

test('forced colours keep the map’s borders, the table’s lines and signs of sorting, the chosen options and the selected region apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/europe/?region=trondelag');
  await expectLive(page);
  const style = (
    selector: string,
    property: 'stroke' | 'fill' | 'backgroundColor' | 'borderBottomColor' | 'color',
  ) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  const background = await style('body', 'backgroundColor');
  const ink = await style('body', 'color');
  expect(await style('svg[data-map] [data-region] use', 'stroke')).toBe(ink);
  const name = page.locator('svg text').filter({ hasText: 'Trøndelag' });
  expect(await name.evaluate((element) => getComputedStyle(element).fill)).toBe(ink);
  expect(await style('svg[data-map] .selected', 'stroke')).not.toBe(ink);
  expect(await style('svg[data-map] .selected', 'stroke')).not.toBe(background);
  await expect(page.locator('tr[data-citizenship=denmark] td').first()).toHaveCSS(
    'border-bottom-width',
    '1px',
  );
  const button = page.locator('th[data-column="total"] button');
  const sign = await button.evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
  expect(sign).toBe(ink);
  expect(await style('.choice input:checked + span', 'borderBottomColor')).not.toBe(
    await style('.choice input:not(:checked) + span', 'borderBottomColor'),
  );
  await page.goto('/europe/?map=many');
  expect(await style('.many [data-region]', 'stroke')).toBe(ink);
});

for (const width of [1280, 360]) {
  test(`the page’s own row stays whole below the header, with its own name, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto('/nb/europe/denmark/');
    await expectLive(page);
    const frame = page.locator('.table-panel .frame');
    await frame.evaluate((element) => {
      element.scrollIntoView();
      element.scrollTop = element.scrollHeight;
      // where the page scrolls, not the frame
      if (element.scrollTop === 0) scrollTo(0, element.getBoundingClientRect().bottom + scrollY - 300);
    });
    const cells = frame.locator('tr[aria-current] > :nth-child(-n + 2)');
    await expect(cells).toHaveText(['Danmark', '1\u00a0590']);
    const covered = await cells.evaluateAll(
      (cells) =>
        cells.filter((cell) => {
          const { left, top, bottom } = cell.getBoundingClientRect();
          return [top + 1, bottom - 2].some((y) => !cell.contains(document.elementFromPoint(left + 20, y)));
        }).length,
    );
    expect(covered, 'cells behind others').toBe(0);
  });
}

test('a table without a map has the width of its frame', async ({ page }) => {
  await page.goto('/europe/poland/?embed=1&show=table');
  await expectLive(page);
  const figures = await page.locator('.figures').boundingBox();
  const table = await page.locator('.table-panel').boundingBox();
  expect(figures?.width).toBeGreaterThan(1200);
  expect(table?.width).toBe(figures?.width);
});

test('a row is marked while the pointer is on its figures, not on the name that is pressed', async ({
  page,
}) => {
  await page.goto('/europe/');
  await expectLive(page);
  const row = page.locator('tr[data-citizenship="sweden"]');
  const ground = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await ground();
  await row.locator('td').first().hover();
  expect(await ground()).not.toBe(plain);
  await row.getByRole('link').hover();
  expect(await ground()).toBe(plain);
});

test('nothing moves for a reader who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/europe/');
  await expectLive(page);
  const moving = await page.locator('*').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
});

test('the colours need no light-dark(), which browsers have had since spring 2024 only', () => {
  for (const path of [...pagePaths().map((page) => `${page}index.html`), '404.html']) {
    const styles = /<style>(.*?)<\/style>/s.exec(siteFile(path).toString())?.[1] ?? '';
    expect(styles, path).toContain('prefers-color-scheme');
    expect(styles, path).not.toContain('light-dark(');
  }
});

test('the colours follow the system, can be chosen, and go along from page to page', async ({ page }) => {
  const light = 'rgb(255, 255, 255)';
  const dark = 'rgb(16, 24, 27)';
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/europe/');
  await expectLive(page);
  await expect(html).toHaveCSS('background-color', dark);
  await page.locator('label').filter({ hasText: 'Light' }).click();
  await expect(html).toHaveCSS('background-color', light);
  await page.locator('tr[data-citizenship="finland"] a').click();
  await expect(page).toHaveURL('/europe/finland/');
  await expect(html).toHaveCSS('background-color', light);
  await page.reload();
  await expect(html).toHaveCSS('background-color', light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/europe/?embed=1&theme=dark');
  await expect(html).toHaveCSS('background-color', dark);
  await expect(html).toHaveCSS('color-scheme', 'dark');
});
