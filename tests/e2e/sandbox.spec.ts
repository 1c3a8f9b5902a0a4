import { expect, test } from './test.ts';
import { regionList } from './controls.ts';
import { expectLive, rowNames } from './live-page.ts';
import { serveStatically, type StaticSite } from './static-site.ts';

const VIEWS: Readonly<Record<string, string>> = {
  '/group': 'europe/?embed=1',
  '/country': 'nb/europe/poland/?embed=1&measure=index&region=western-norway',
};

/** A page that embeds a view in a frame whose origin is opaque, on a host that lets no other origin read. */
const host = (view: string): string =>
  `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>
<iframe sandbox="allow-scripts" src="/site/${view}" width="900" height="900"></iframe></body></html>`;

let site: StaticSite;
test.beforeAll(async () => {
  const hosts = Object.entries(VIEWS).map(([path, view]) => [path, host(view)] as const);
  site = await serveStatically('/site/', Object.fromEntries(hosts));
});
test.afterAll(() => site.close());

for (const [path, view] of Object.entries(VIEWS)) {
  test(`a sandboxed frame of ${view} sorts and filters and leaves the host’s history alone`, async ({
    page,
    expectedMessages,
  }) => {
    // the browser's own words on the module and the dataset, which an opaque origin may not read
    expectedMessages.push(/has been blocked by CORS policy/, /ERR_FAILED/, /preloaded .* but not used/);
    await page.goto(new URL(path, site.url).href);
    const frame = page.locator('iframe').contentFrame();
    await expectLive(frame);
    const length = await page.evaluate(() => window.history.length);

    const total = frame.locator('th[data-column="trondelag"]');
    await total.getByRole('button').click();
    await expect(total).toHaveAttribute('aria-sort', 'descending');
    await frame.getByRole('searchbox').fill('rom');
    await expect(frame.locator('.table-panel tbody:not(.totals) tr')).toHaveCount(1);
    expect((await rowNames(frame)).at(-1)).toBe('Romania');
    await frame.locator('svg[data-map] [data-region="hedmark-and-oppland"]').click();
    await expect(regionList(frame)).toHaveValue('hedmark-and-oppland');
    await frame.locator('tr[data-citizenship="romania"] a').click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Romania');
    expect(await page.evaluate(() => window.history.length)).toBe(length);
  });
}
