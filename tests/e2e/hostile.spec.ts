import { expect, test } from './test.ts';
import { serveStatically, type StaticSite } from './static-site.ts';

const MARKUP = [
  '<script>window.hit=1</script>',
  '"><img src=x class=hit onerror=window.hit=1>',
  "'><svg class=hit onload=window.hit=1>",
  '</title><script class=hit>window.hit=1</script>',
  '<iframe class=hit srcdoc="<script>parent.hit=1</script>">',
  'javascript:window.hit=1',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '<!--<img class=hit>-->',
  '&lt;img class=hit&gt;',
  '\\u003cimg class=hit\\u003e',
  '<style class=hit>*{display:none}</style>',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'valueOf',
];
const BROKEN = [
  '%',
  '%%',
  '%E0%A4%A',
  '%u0041',
  '%FF%FE',
  '%C0%80',
  '%00',
  '%0d%0aSet-Cookie:x=1',
  '%ED%A0%80',
  '%zz',
];
const STRANGE = [
  '\u202e\u0000\u200b',
  '𝕻𝖔𝖑𝖆𝖓𝖉',
  'NaN',
  '-',
  '--total',
  '..',
  '.',
  ',',
  ';;;',
  '[]',
  '{}',
  '1e999',
  ' ',
];
const KEYS = ['measure', 'sort', 'rows', 'q', 'region', 'map', 'embed', 'show', 'theme'];
const LONG = 'a'.repeat(100_000);

const encoded = MARKUP.map(encodeURIComponent);
const values = [...MARKUP.map(encodeURI), ...NAMES, ...BROKEN, ...STRANGE.map(encodeURIComponent)];

/** Addresses below the site's root that nobody should ask for, the pages of which should all the same be well. */
const ADDRESSES: readonly string[] = [
  ...values.map((value, i) => `?${KEYS[i % KEYS.length]}=${value}`),
  ...values.map((value, i) => `europe/poland/?${value}&${KEYS[(i + 3) % KEYS.length]}=${value}`),
  ...values.map((value) => `regions/trondelag/#${value}`),
  ...[...encoded, ...NAMES, ...STRANGE.map(encodeURIComponent)].map((value) => `${value}/`),
  ...[...encoded, ...NAMES, ...BROKEN].map((value) => `nb/europe/${value}/?q=${value}`),
  ...NAMES.map((name) => `?${name}[${name}]=1&${name}=1&measure=${name}&sort=-${name}&region=${name}`),
  ...KEYS.map((key) => `?${key}=a&${key}=b&${key}=&${key}`),
  `?${KEYS.map((key) => `${key}=${encoded[1]}`).join('&')}`,
  `europe/?q=${LONG}`,
  `europe/?${LONG}=1`,
  `africa/?measure=${LONG}&sort=${LONG}`,
  `#${LONG}`,
  `?${'a=1&'.repeat(5_000)}`,
  `${'europe/'.repeat(500)}`,
  '//europe//poland//',
  'europe/poland/index.html?measure=index',
  'europe/poland?region=trondelag',
  'nb//',
  '..%2f..%2f..%2fetc/passwd',
  'europe/..%5c..%5c',
  '?measure=index?measure=rate',
  'europe/?region=trondelag#figures',
];

/** What only a script can put into an address: halves of surrogate pairs. */
const SURROGATES = [
  '?q=\ud800',
  'europe/?sort=\udc00&\ud800=\udfff',
  'europe/?\ud83d#\ud83d',
  '\ud800/',
  '?region=\udbff\udbff',
];

const PARTS = 4;

let site: StaticSite;
test.beforeAll(async () => {
  site = await serveStatically();
});
test.afterAll(() => site.close());

test('there are at least 200 hostile addresses', () => {
  expect(new Set([...ADDRESSES, ...SURROGATES]).size).toBeGreaterThanOrEqual(200);
});

for (let part = 0; part < PARTS; part++) {
  test(`hostile addresses give a working page, or that of a missing one (${part + 1} of ${PARTS})`, async ({
    page,
    expectedMessages,
  }) => {
    expectedMessages.push(/^Failed to load resource: the server responded with a status of 404/);
    await page.addInitScript(() => {
      const violations: string[] = [];
      Reflect.set(window, 'violations', violations);
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const expectUnharmed = async (address: string) => {
      const shown = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        hits: document.querySelectorAll('.hit').length,
        hit: Reflect.has(window, 'hit'),
        scripts: document.querySelectorAll('a[href^="javascript:" i]').length,
        violations: Reflect.get(window, 'violations'),
        prototype: Object.keys(Object.prototype),
        within: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      }));
      expect({ ...shown, headings: Math.min(shown.headings, 1) }, address.slice(0, 200)).toEqual({
        headings: 1,
        hits: 0,
        hit: false,
        scripts: 0,
        violations: [],
        prototype: [],
        within: true,
      });
    };
    for (const address of ADDRESSES.filter((_, i) => i % PARTS === part)) {
      await page.goto(site.url + address);
      await expect(page.locator('html')).not.toHaveClass(/pending/);
      await expectUnharmed(address);
    }
    for (const address of SURROGATES.filter((_, i) => i % PARTS === part)) {
      await page.goto(site.url);
      const loaded = page.waitForEvent('load');
      await page.evaluate((to) => window.location.assign(to), address);
      await loaded;
      await expectUnharmed(address);
    }
  });
}
