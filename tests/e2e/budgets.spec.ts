import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { BUDGETS } from '../../src/build/vite/size-table.ts';
import { withAnotherBuild } from './another-build.ts';
import { expect, test } from './test.ts';
import { DIST, pageHtml, pagePaths, siteFile } from './site-files.ts';

const REQUESTS = 4;

/**
 * How far the site is over its budgets for now, since charts, patterns, search and comparison came: no page may get
 * heavier. It goes down as pages and the first script get leaner, and ends at 0.
 */
const OVER = { html: 2_950, script: 14_350 };

/** The bytes of a file as a host sends it that knows brotli: those of the compressed file beside it. */
function bytesSent(path: string): number {
  const compressed = siteFile(`${path}.br`);
  if (!brotliDecompressSync(compressed).equals(siteFile(path))) {
    throw new Error(`${path}.br is not ${path} compressed; build the site anew`);
  }
  return compressed.byteLength;
}

test('every page fits the first flight of a connection, its map’s outlines inside once if it has one', () => {
  const paths = pagePaths();
  expect(paths).toHaveLength(2 * (2 * 72 + 7 + 1 + 1 + 1 + 1));
  for (const path of paths) {
    const html = pageHtml(path);
    expect
      .soft(bytesSent(`${path}index.html`), `bytes of /${path}`)
      .toBeLessThanOrEqual(BUDGETS.html + OVER.html);
    const outlines = [...html.matchAll(/ id="outline-[^"]+" d="/g)];
    const hasMap = !/(about|names|patterns|proof)\/$/.test(path);
    expect(outlines, `outlines in /${path}`).toHaveLength(hasMap ? 7 : 0);
  }
});

test('every page fits it also with what a build that knows the site’s address adds', () => {
  const siteUrl = 'https://statistics.some-department.example.org/immigration-2011/';
  withAnotherBuild({ SITE_URL: siteUrl }, (folder) => {
    for (const path of pagePaths()) {
      const { size } = statSync(join(folder, path, 'index.html.br'));
      expect.soft(size, `bytes of /${path}`).toBeLessThanOrEqual(BUDGETS.html + OVER.html);
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      expect.soft(html, `policy of /${path}`).toContain(`script-src 'self' ${siteUrl}assets/ 'sha256-`);
    }
    expect(statSync(join(folder, 'sitemap.xml')).size).toBeGreaterThan(0);
  });
});

for (const path of ['', 'nb/europe/poland/', 'regions/trondelag/']) {
  test(`/${path} is interactive within the budget of requests and script, and asks no other host`, async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      // the app alone makes the map one stop of the Tab key
      const interactive = () => document.querySelector('[data-map] [tabindex="0"]') !== null;
      const observer = new MutationObserver(() => {
        if (!interactive()) return;
        observer.disconnect();
        Reflect.set(window, 'interactiveAt', performance.now());
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(`/${path}`);
    await page.waitForFunction(() => Reflect.get(window, 'interactiveAt'));
    const before = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < Number(Reflect.get(window, 'interactiveAt')))
        // the icon of the tab, for which no page waits
        .filter(({ name }) => !name.endsWith('/favicon.svg'))
        .map(({ name }) => name),
    );
    expect(1 + before.length).toBeLessThanOrEqual(REQUESTS);
    const scripts = before
      .map((url) => new URL(url).pathname.slice(1))
      .filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map(bytesSent).reduce((sum, size) => sum + size);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.script + OVER.script);
    await page.waitForLoadState('networkidle');
    const elsewhere = asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
  });
}

test('what a page needs is compiled while it loads, what is loaded on demand when it is called', () => {
  const hinted = readdirSync(join(DIST, 'assets')).filter(
    (file) =>
      file.endsWith('.js') &&
      siteFile(`assets/${file}`).toString().startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  expect(hinted.map((file) => file.replace(/-.*/, '')).sort()).toEqual(['index', 'sandboxed']);
});

test('small multiples refer to the outlines, which stay single', async ({ page }) => {
  await page.goto('/?map=many');
  await expect(page.locator('svg[data-map]')).toHaveCount(72);
  const outlines = await page
    .locator('path[d]')
    .evaluateAll((paths) => paths.filter((path) => (path.getAttribute('d') ?? '').length > 60).length);
  expect(outlines).toBe(7);
});
