/** What is sent along with the files, as `_headers` says it and the preview server does. */
import { expectFit, test } from './host-page.ts';
import { expect } from './test.ts';
import { siteFile } from './site-files.ts';

test('a data file opened in the browser reads Trøndelag', async ({ page, site }) => {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // of which a file has none
  for (const file of ['immigration-2011.json', 'immigration-2011.jsonstat.json', 'datapackage.json']) {
    const response = await page.goto(`${site}/data/${file}`);
    expect(response?.headers()['content-type'], file).toBe('application/json; charset=utf-8');
  }
  const published = await page.goto(`${site}/data/immigration-2011.txt`);
  expect(published?.headers()['content-type']).toBe('text/plain; charset=utf-8');
  await expect(page.locator('body')).toContainText('Trøndelag');
  const csv = await page.request.get(`${site}/data/immigration-2011.csv`);
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
});

test('a page that isolates itself shows the frame, with script and without', async ({
  page,
  site,
  openHost,
}) => {
  const isolated = {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const src = `${site}/europe/poland/?embed=1`;
  await openHost(
    `<iframe id="a" src="${src}" data-immigration-2011></iframe>
     <iframe id="b" sandbox="allow-scripts" src="${src}" data-immigration-2011></iframe>
     <script async src="${site}/embed.js"></script>`,
    isolated,
  );
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  for (const id of ['a', 'b']) {
    const frame = page.locator(`iframe#${id}`);
    await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toHaveText('Poland');
    await expectFit(frame);
  }
});

test('`_headers` lies in the build, for the hosts that read it', () => {
  expect(siteFile('_headers').toString()).toContain(
    '/data/immigration-2011.csv\n  Content-Type: text/csv; charset=utf-8\n',
  );
});
