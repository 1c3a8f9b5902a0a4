/**
 * Our page in the frames of other people's pages, which resize it with the code that they have already.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expectLive } from './live-page.ts';
import { expect } from '@playwright/test';

import { selfSizingCode } from '../../src/embed/embed-code.ts';
import { expectFit, expectFitDownAndUp, height, test } from './host-page.ts';

const START_HEIGHT = 333;

const packageFile = (path: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
const PYM = packageFile('pym.js/dist/pym.v1.min.js');
const IFRAME_RESIZER = packageFile('iframe-resizer/js/iframeResizer.js');

/** As Datawrapper's embed codes carry it. */
const DATAWRAPPER = `!function(){"use strict";window.addEventListener("message",(function(e){
  if(void 0!==e.data["datawrapper-height"]){var t=document.querySelectorAll("iframe");
  for(var a in e.data["datawrapper-height"])for(var r=0;r<t.length;r++){
  if(t[r].contentWindow===e.source)t[r].style.height=e.data["datawrapper-height"][a]+"px"}}}))}();`;

/** As Datawrapper's older embed codes carry it: the first frame whose `src` has the key. */
const OLD_DATAWRAPPER = `!function(){"use strict";window.addEventListener("message",(function(a){
  if(void 0!==a.data["datawrapper-height"])for(var e in a.data["datawrapper-height"]){
  var t=document.getElementById("datawrapper-chart-"+e)||document.querySelector("iframe[src*='"+e+"']");
  t&&(t.style.height=a.data["datawrapper-height"][e]+"px")}}))}();`;

/** What amp-iframe takes for a request to resize it. */
const AMP = `addEventListener('message', ({ data, source }) => {
  if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && data.height >= 100) frame.style.height = data.height + 'px';
  }
});`;

const script = (code: string): string => `<script>${code}</script>`;
const iframe = (src: string, attributes = ''): string =>
  `<iframe src="${src}" width="100%" height="${START_HEIGHT}" frameborder="0" ${attributes}></iframe>`;

const HOSTS: Readonly<Record<string, (src: string) => string>> = {
  'Datawrapper’s listener': (src) => iframe(src) + script(DATAWRAPPER),
  'Datawrapper’s older listener': (src) => iframe(src) + script(OLD_DATAWRAPPER),
  'AMP’s listener': (src) => iframe(src) + script(AMP),
  'pym.js': (src) =>
    `<div id="europe"></div>${script(PYM)}${script(`new pym.Parent('europe', ${JSON.stringify(src)})`)}`,
  'iframe-resizer 4': (src) =>
    iframe(src) + script(IFRAME_RESIZER) + script(`onload = () => iFrameResize({}, 'iframe')`),
};

for (const [name, host] of Object.entries(HOSTS)) {
  test(`${name} resizes the embed down and up to its content`, async ({ page, site, openHost }) => {
    await openHost(host(`${site}/europe/?embed=1&show=table`));
    const frame = page.locator('iframe');
    await expectFitDownAndUp(frame);
    await page.setViewportSize({ width: 360, height: 700 });
    await expectFit(frame);
    await page.setViewportSize({ width: 1280, height: 700 });
    await expectFit(frame);
  });
}

test('a map alone grows and shrinks with its width', async ({ page, site, openHost }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await openHost(HOSTS['AMP’s listener']?.(`${site}/europe/poland/?embed=1&show=map`) ?? '');
  const frame = page.locator('iframe');
  await expectFit(frame);
  const wide = await height(frame);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect.poll(() => height(frame)).not.toBe(wide);
  await expectFit(frame);
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(() => height(frame)).toBe(wide);
});

test('Datawrapper’s older listener tells several frames apart', async ({ page, site, openHost }) => {
  const views = ['europe/?embed=1', 'europe/poland/?embed=1&show=table', 'europe/poland/?embed=1&show=map'];
  await openHost(views.map((view) => iframe(`${site}/${view}`)).join('') + script(OLD_DATAWRAPPER));
  for (const frame of await page.locator('iframe').all()) await expectFit(frame);
});

test.describe('embed.js', () => {
  const code = (site: string, path: string): string =>
    selfSizingCode({
      src: `${site}${path}?embed=1&show=table`,
      title: 'Immigration',
      height: START_HEIGHT,
      scriptUrl: `${site}/embed.js`,
    });

  test('resizes the embed down and up to its content', async ({ page, site, openHost }) => {
    await openHost(code(site, '/europe/'));
    await expectFitDownAndUp(page.locator('iframe'));
  });

  test('works under a policy that allows nothing but it', async ({ page, site, openHost }) => {
    const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; require-trusted-types-for 'script'`;
    await openHost(code(site, '/europe/'), { 'content-security-policy': policy });
    await expectFitDownAndUp(page.locator('iframe'));
  });

  test('sizes several frames, one added later, with the script there twice', async ({
    page,
    site,
    openHost,
  }) => {
    await openHost(`${code(site, '/europe/')}${code(site, '/europe/poland/')}<div></div>`);
    await expectFit(page.locator('iframe').nth(0));
    await expectFit(page.locator('iframe').nth(1));
    await page.locator('div').evaluate((div, html) => (div.innerHTML = html), code(site, '/africa/'));
    for (const frame of await page.locator('iframe').all()) await expectFit(frame);
    await expectFitDownAndUp(page.locator('iframe').nth(0));
  });

  test('asks for the height that was told before it came', async ({ page, site, openHost }) => {
    const listen = `window.told = new Promise((resolve) => addEventListener('message', resolve, { once: true }))`;
    await openHost(script(listen) + iframe(`${site}/europe/?embed=1`, 'data-immigration-2011'));
    await page.evaluate('window.told.then(() => true)');
    expect(await height(page.locator('iframe'))).toBe(START_HEIGHT);
    await page.addScriptTag({ url: `${site}/embed.js` });
    await expectFit(page.locator('iframe'));
  });

  test('takes nothing but a height, and from its own frames alone', async ({ page, site, openHost }) => {
    const send = (message: string): string => {
      const code = `parent.postMessage(${message}, '*'); parent.postMessage('done', '*');`;
      return `srcdoc="${script(code)}"`;
    };
    const size = (of: string): string => `{ sentinel: 'amp', type: 'embed-size', height: ${of} }`;
    const heights = ['0', '-5', '1.5', '100000', 'NaN', "'400'", '[400]', 'null'].map(size);
    const others = [
      'null',
      "'400'",
      "{ 'datawrapper-height': { a: 400 } }",
      "{ type: 'embed-size', height: 400 }",
    ];
    const frames = [...heights, ...others].map(
      (message) => `<iframe data-immigration-2011 ${send(message)}></iframe>`,
    );
    const count = `window.done = 0; addEventListener('message', ({ data }) => { if (data === 'done') done += 1; })`;
    const foreign = `<iframe ${send(size('400'))}></iframe>`;
    const ours = `<iframe id="ours" data-immigration-2011 ${send(size('99999'))}></iframe>`;
    await openHost(
      `${script(count)}<script src="${site}/embed.js"></script>${frames.join('')}${foreign}${ours}`,
    );
    await expect.poll(() => page.evaluate('window.done')).toBe(frames.length + 2);
    await expect(page.locator('#ours')).toHaveCSS('height', '99999px');
    for (const frame of await page.locator('iframe:not(#ours)').all()) {
      expect(await frame.getAttribute('style')).toBeNull();
    }
  });

  test('sizes a frame in a closed <details> when it is opened', async ({ page, site, openHost }) => {
    const record = `window.heights = []; addEventListener('message', ({ data }) => {
      if (data && data.sentinel === 'amp') heights.push(data.height); })`;
    const frame = code(site, '/europe/').replace(' loading="lazy"', '');
    await openHost(`${script(record)}<details><summary>Table</summary>${frame}</details>`);
    const details = page.locator('details');
    const summary = page.locator('summary');
    await summary.press('Enter');
    await expectFit(page.locator('iframe'));
    const opened = await height(page.locator('iframe'));
    await summary.press('Enter');
    await expect(details).not.toHaveAttribute('open');
    await summary.press('Enter');
    await expect(details).toHaveAttribute('open');
    await expectFitDownAndUp(page.locator('iframe'));
    expect(await height(page.locator('iframe'))).toBe(opened);
    expect(await page.evaluate('Math.min(...window.heights)')).toBeGreaterThan(0);
    expect(await page.evaluate('Math.max(...window.heights)')).toBeLessThan(2 * opened);
  });

  test('sizes a sandboxed frame, which sorts and filters and leaves the host’s history alone', async ({
    page,
    site,
    openHost,
  }) => {
    await openHost(code(site, '/europe/').replace('<iframe', '<iframe sandbox="allow-scripts"'));
    const frame = page.locator('iframe');
    await expectFit(frame);
    const length = await page.evaluate('history.length');
    const total = frame.contentFrame().locator('th[data-column="total"]');
    await total.locator('button').click();
    await expect(total).toHaveAttribute('aria-sort', /ascending|descending/);
    await expectFitDownAndUp(frame);
    await expect(total).toHaveAttribute('aria-sort', /ascending|descending/);
    expect(await page.evaluate('history.length')).toBe(length);
  });
});

test('the embed gives no answer to a message of another form', async ({ page, site, openHost }) => {
  const record = `window.received = []; addEventListener('message', ({ data }) => received.push(data));`;
  await openHost(script(record) + script(DATAWRAPPER) + iframe(`${site}/europe/?embed=1`));
  await expectFit(page.locator('iframe'));
  const answers = await page.evaluate(async () => {
    const frame = document.querySelector('iframe')?.contentWindow;
    const received: unknown = Reflect.get(window, 'received');
    if (!frame || !Array.isArray(received)) throw new Error('the host did not load');
    const sent = received.length;
    const answered = (): Promise<unknown> =>
      new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    for (const junk of [
      null,
      1,
      '[iFrameSizer]',
      '[iFrameSizer]message:{"a":1}',
      { type: 'navigate' },
      ['x'],
    ]) {
      frame.postMessage(junk, '*');
    }
    const answer = answered();
    frame.postMessage({ type: 'immigration-2011:height?' }, '*');
    await answer;
    return received.slice(sent);
  });
  expect(answers).toEqual([{ 'datawrapper-height': { 'europe/?embed=1': expect.any(Number) } }]);
});

test('a frame whose table was sorted before the app was there is found by the address it was loaded with', async ({
  page,
  site,
  openHost,
}) => {
  await page.addInitScript(() => {
    const pressing = setInterval(() => {
      const total = document.querySelector<HTMLElement>('th[data-column="total"] button');
      if (!total) return;
      clearInterval(pressing);
      total.click();
    }, 20);
  });
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  const record = `window.received = []; addEventListener('message', ({ data }) => received.push(data));`;
  await openHost(script(record) + iframe(`${site}/europe/?embed=1`));
  const frame = page.frameLocator('iframe');
  await expectLive(frame);
  await expect(frame.locator('th[data-column="total"]')).toHaveAttribute('aria-sort', 'descending');
  const keys = () =>
    page.evaluate(() =>
      (Reflect.get(window, 'received') as unknown[])
        .filter((message) => typeof message === 'object' && message !== null)
        .map((message) => Reflect.get(message, 'datawrapper-height') as object | undefined)
        .flatMap((heights) => Object.keys(heights ?? {})),
    );
  await expect.poll(keys).not.toEqual([]);
  expect(new Set(await keys())).toEqual(new Set(['europe/?embed=1']));
});

test('embed.js finds its frames inside open shadow roots', async ({ page, site, openHost }) => {
  const inside = `<p>${iframe(`${site}/europe/?embed=1&show=table`, 'data-immigration-2011')}</p>`;
  await openHost(
    `<div id="host"></div>${script(
      `const attach = (host) => host.attachShadow({ mode: 'open' });
      const outer = attach(document.getElementById('host'));
      outer.innerHTML = '<section></section>';
      attach(outer.firstChild).innerHTML = ${JSON.stringify(inside)};`,
    )}<script async src="${site}/embed.js"></script>`,
  );
  await expectFitDownAndUp(page.locator('iframe'));
});

test('an embed has its height before the app is there', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  for (const width of [360, 700]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/europe/poland/?embed=1', { waitUntil: 'commit' });
    await expect(page.locator('.embed-footer')).toBeVisible();
    const before = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    release();
    await expectLive(page);
    const after = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(after).toBe(before);
  }
});

test('a page that is no embed tells no height, and one whose script for it is late tells it later', async ({
  page,
  site,
  openHost,
  expectedMessages,
}) => {
  expectedMessages.push(/net::ERR_FAILED/);
  await page.clock.install();
  let asked = 0;
  await page.route('**/assets/report-height-*.js', async (route) => {
    asked += 1;
    if (asked === 1) await route.abort();
    else await route.continue();
  });
  await openHost(HOSTS['AMP’s listener']?.(`${site}/europe/?embed=2`) ?? '');
  await expectLive(page.locator('iframe').contentFrame());
  expect(asked).toBe(0);
  await openHost(HOSTS['AMP’s listener']?.(`${site}/europe/?embed=1&show=table`) ?? '');
  await expect.poll(() => asked).toBe(1);
  await page.clock.runFor(3000);
  await expectFit(page.locator('iframe'));
});
