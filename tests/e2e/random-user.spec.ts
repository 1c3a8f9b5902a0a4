/** Nothing that a reader does, in whatever order, breaks a page. `RANDOM_ACTIONS=2000` has more done than by default. */
import { expectLive } from './live-page.ts';
import { actOnce, randomNumbers, shownView } from './random-user.ts';
import { serveStatically, type StaticSite } from './static-site.ts';
import { expect, test } from './test.ts';

const STARTS = [
  '',
  'nb/europe/poland/?measure=index',
  'regions/trondelag/',
  'regions/',
  'patterns/',
  'about/',
  'nb/?map=many&rows=continents',
];
const FRAMES = ['europe/?embed=1', 'nb/africa/somalia/?embed=1&show=table'];

/** In all, over all starts. */
const ACTIONS = Number(process.env['RANDOM_ACTIONS'] ?? 180);
const ACTIONS_EACH = Math.ceil(ACTIONS / (STARTS.length + FRAMES.length));

/** After so many a page is loaded again, and shows the same. */
const RELOAD_EVERY = 10;

/** The address is written at most every 300 ms. */
const ADDRESS_WRITTEN_MS = 400;

test.setTimeout(60_000 + ACTIONS_EACH * 3000);

let site: StaticSite;
test.beforeAll(async () => {
  const hosts = FRAMES.map((view, i): readonly [string, string] => [
    `/host-${i}`,
    `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>
<iframe src="/site/${view}" width="900" height="700"></iframe></body></html>`,
  ]);
  site = await serveStatically('/site/', Object.fromEntries(hosts));
});
test.afterAll(() => site.close());

for (const [seed, start] of STARTS.entries()) {
  test(`whatever a reader does, from /${start}`, async ({ page }) => {
    const user = { page, frame: page.mainFrame(), random: randomNumbers(seed), done: [] };
    await page.goto(site.url + start);
    await expectLive(page);
    for (let i = 1; i <= ACTIONS_EACH; i++) {
      await test.step(`${i}`, () => actOnce(user));
      if (i % RELOAD_EVERY !== 0) continue;
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0); // a dialog may still be on its way
      await page.keyboard.press('Escape'); // no dialog, no search: those are in no address
      await page.waitForTimeout(ADDRESS_WRITTEN_MS);
      const before = await shownView(user.frame);
      await page.reload();
      await expectLive(page);
      expect(await shownView(user.frame), user.done.join('\n')).toEqual(before);
    }
  });
}

for (const [seed, view] of FRAMES.entries()) {
  test(`whatever a reader does in a frame, from /${view}`, async ({ page }) => {
    await page.goto(new URL(`/host-${seed}`, site.url).href);
    const frame = page.frames().at(-1) ?? page.mainFrame();
    await expectLive(frame);
    const user = { page, frame, random: randomNumbers(100 + seed), done: [] };
    for (let i = 0; i < ACTIONS_EACH; i++) await actOnce(user);
  });
}
