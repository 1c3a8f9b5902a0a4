import { expect } from '@playwright/test';
import { test } from './development-server.ts';
import { expectLive } from './live-page.ts';
import { pageHtml, siteFile } from './site-files.ts';

// one server is enough, and one browser at a time for its modules
test.describe.configure({ mode: 'serial' });

const bodyOf = (html: string) => /<div id="root">(.*)<\/div>\n<script>/s.exec(html)?.[1];

for (const path of ['', 'nb/', 'about/', 'nb/europe/poland/']) {
  test(`in development /${path} is the page of the build, and the app takes it over`, async ({
    page,
    request,
    developmentUrl,
  }) => {
    const response = await request.get(developmentUrl + path);
    expect(bodyOf(await response.text())).toBe(bodyOf(pageHtml(path)));

    await page.goto(developmentUrl + path);
    await expectLive(page);
  });
}

test('in development an embed is one, and goes on to other pages', async ({ page, developmentUrl }) => {
  await page.goto(`${developmentUrl}europe/poland/?embed=1&measure=index`);
  await expectLive(page);
  await expect(page.locator('html')).toHaveClass(/embed/);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.locator('tr[data-citizenship="lithuania"] a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lithuania');
  await expect(page).toHaveURL(`${developmentUrl}europe/lithuania/?measure=index&embed=1`);
});

test('in development an address that is no page is answered as on a host', async ({
  page,
  developmentUrl,
  expectedMessages,
}) => {
  expectedMessages.push(/the server responded with a status of 404/);
  const answer = await page.goto(`${developmentUrl}europe/atlantis/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('No such page');
  await page.getByRole('link', { name: 'Start with all citizenships' }).click();
  await expect(page).toHaveURL(developmentUrl);

  await page.goto(`${developmentUrl}europe/poland?sort=-total`);
  await expect(page).toHaveURL(`${developmentUrl}europe/poland/?sort=-total`);
  await expectLive(page);
});

test('in development the site has its icons and its manifest, as the build does', async ({
  request,
  developmentUrl,
}) => {
  for (const [path, type] of [
    ['favicon.svg', 'image/svg+xml'],
    ['apple-touch-icon.png', 'image/png'],
    ['site.webmanifest', 'application/manifest+json'],
  ] as const) {
    const answer = await request.get(developmentUrl + path);
    expect(answer.headers()['content-type'], path).toBe(type);
    expect(await answer.body(), path).toEqual(siteFile(path));
  }
});

test('in development React’s developer tools attach', async ({ page, developmentUrl }) => {
  await page.addInitScript(() => {
    // what the tools put into each page; React tells it of itself and of each commit
    const told: string[] = [];
    Object.assign(window, {
      told,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        renderers: new Map(),
        supportsFiber: true,
        inject: ({ bundleType }: { bundleType: number }) =>
          told.push(bundleType ? 'development' : 'production'),
        onCommitFiberRoot: () => told.push('commit'),
        onCommitFiberUnmount: () => undefined,
      },
    });
  });
  await page.goto(`${developmentUrl}europe/poland/`);
  await expectLive(page);
  const told = await page.evaluate(() => Reflect.get(window, 'told'));
  expect(told).toContain('development');
  expect(told).toContain('commit');
});
