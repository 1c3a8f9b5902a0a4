/** The page of `docs/` that steers an embed as its reader scrolls, and pages that mean no good. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './host-page.ts';

const STORY = readFileSync(new URL('../../docs/scrollytelling.html', import.meta.url), 'utf8');

test('a story sets what the figure shows, and hears what it shows', async ({ page, site, openHost }) => {
  await openHost(STORY.replaceAll('https://SITE', site));
  const frame = page.frameLocator('iframe');
  const said = page.locator('#said');
  const section = (name: string) => page.getByRole('heading', { level: 2, name });
  await expect(frame.locator('.legend')).toContainText('inhabitants');
  await section('Over- and under-represented').evaluate((heading) =>
    heading.scrollIntoView({ block: 'center' }),
  );
  await expect(said).toHaveText(/^The figure shows africa\/somalia\/\?measure=index&embed=1/);
  await expect(frame.locator('.legend')).toContainText('times as many as expected');
  await section('Northern Norway').evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  await expect(said).toContainText('region=northern-norway');
  await expect(page.locator('iframe')).toHaveAttribute('data-region', 'northern-norway');
  await section('People').evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  await expect(said).toHaveText('The figure shows africa/somalia/?embed=1&show=map&controls=0&theme=light');
  // the Back button stays the host's
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('hostile messages do nothing', async ({ page, site, openHost }) => {
  await openHost(`<iframe src="${site}/europe/poland/?embed=1" width="680" height="600"></iframe>
<iframe id="other" srcdoc="<p>another frame</p>"></iframe>
<script>
  window.heard = [];
  addEventListener('message', ({ data }) => data?.version === 1 && heard.push(data.type));
</script>`);
  await expect.poll(() => page.evaluate('heard')).toEqual(['immigration:ready']);
  const frame = page.frames().find((each) => each.url().startsWith(site));
  await page.evaluate(() => {
    const [target, other] = [frames[0], frames[1]];
    if (!target || !other) throw new Error('the page has two frames');
    const set = (rest: object) => ({ type: 'immigration:set', version: 1, ...rest });
    const hostile = [
      set({ measure: 'javascript:alert(1)' }),
      set({ region: '"><img src=x onerror=alert(1)>' }),
      set({ q: 'x' }),
      set({ embed: '' }),
      { type: 'immigration:set', version: 2, measure: 'index' },
      { type: '__proto__', version: 1 },
      'x'.repeat(100_000),
      null,
      [1, 2],
    ];
    for (const message of hostile) target.postMessage(message, '*');
    // a frame beside it is not its parent
    const script = other.document.createElement('script');
    script.textContent = `parent.frames[0].postMessage({ type: 'immigration:set', version: 1, measure: 'index' }, '*')`;
    other.document.body.append(script);
  });
  // messages arrive in their order: once this one has had its effect, the others have had none
  await page.evaluate(() =>
    frames[0]?.postMessage({ type: 'immigration:set', version: 1, region: 'trondelag' }, '*'),
  );
  await expect.poll(() => page.evaluate('heard')).toHaveLength(3);
  expect(await page.evaluate('heard')).toEqual([
    ...['immigration:ready', 'immigration:select', 'immigration:view'],
  ]);
  await expect.poll(() => frame?.url()).toBe(`${site}/europe/poland/?region=trondelag&embed=1`);
});
