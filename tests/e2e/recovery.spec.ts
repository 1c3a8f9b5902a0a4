/** The page stays up: on a document that others have changed, with a script that fails, and where the app fails as a whole. */
import type { Page } from '@playwright/test';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

/** A page of each kind, and what on it must not get lost. */
const PAGES = [
  ['/', 'tr[data-citizenship="total"] td', '79\u00a0498'],
  ['/nb/europe/poland/', 'tr[data-citizenship="poland"] td[data-region="trondelag"]', '794'],
  ['/regions/trondelag/', 'tr[data-citizenship="poland"] td[data-region="trondelag"]', '794'],
  ['/regions/', 'tbody th a', 'Oslo and Akershus'],
  ['/patterns/', '#whole h2', 'The table as a whole'],
  ['/europe/poland/proof/', '.proof section:last-child h2 b', '12\u00a0861'],
  ['/names/', '.names li a', 'All citizenships'],
  ['/about/', '#proof', 'The proof'],
  ['/nb/about/', '#proof', 'Kontrollen'],
] as const;

/** These have the table with its filter. */
const FILTERED: readonly string[] = ['/', '/nb/europe/poland/', '/regions/trondelag/'];

/** What is done to a document on its way, or before the app is there. */
const CHANGES: Readonly<Record<string, (html: string) => string>> = {
  'an extension has put an element into its footer': (html) =>
    html.replace(/(<footer class="site-footer">.*?<ul>)/s, '$1<span>added</span>'),
  'an extension has put an element before everything': (html) =>
    html.replace('<div id="root">', '<div id="root"><div>added</div>'),
  'a translator has wrapped its texts': (html) =>
    html.replace(/(<div id="root">)(.*)(<\/div>\s*<script>)/s, (_, start, body: string, end) =>
      [start, body.replace(/>([^<>]*[\p{L}\d][^<>]*)</gu, '><font>$1</font><'), end].join(''),
    ),
  'a host has removed comments and white space': (html) =>
    html.replace(/(<body>)(.*)(<div id="root">)(.*)(<\/div>\s*<script>)/s, (_, ...parts: string[]) =>
      parts
        .slice(0, 5)
        .map((part) =>
          part
            .replace(/<!--.*?-->/gs, '')
            .replace(/>\s+</g, '><')
            .replace(/\s+/g, ' '),
        )
        .join(''),
    ),
};

async function changeDocuments(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );
}

test.describe('on a document that others have changed', () => {
  for (const [what, change] of Object.entries(CHANGES)) {
    for (const [path, selector, text] of PAGES) {
      test(`${path} is whole where ${what}`, async ({ page, expectedMessages }) => {
        // React says that it draws the page anew
        expectedMessages.push(/Minified React error #418/);
        await changeDocuments(page, change);
        await page.goto(path);
        await expectLive(page);
        await expect(page.locator(selector).first()).toHaveText(text);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.locator('.site-footer li')).toHaveCount(7);
        if (FILTERED.includes(path)) await expect(page.getByRole('searchbox')).toBeVisible();
      });
    }
  }

  test('a host that changes the script of the head takes no control away', async ({
    page,
    expectedMessages,
  }) => {
    expectedMessages.push(/Content Security Policy/);
    await changeDocuments(page, (html) => html.replace('<script>', '<script> '));
    await page.goto('/europe/?measure=index');
    await expectLive(page);
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  });
});

const SCRIPT = '**/assets/index-*.js';

/** The page as it was prerendered, with nothing on it that would need the app. */
async function expectPrerendered(page: Page): Promise<void> {
  await expect(page.locator('tr[data-citizenship="poland"] td').first()).toBeVisible();
  await expect(page.locator('svg[data-map]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
}

test.describe('with a script that arrives and', () => {
  const SCRIPTS: Readonly<Record<string, (text: string) => string>> = {
    'is cut short': (text) => text.slice(0, text.length / 2),
    'is garbled': (text) => text.replaceAll('(', ')'),
    throws: (text) => `null.x;${text}`,
    'is empty': () => '',
    'is that of another host’s error page': () => '<!doctype html><h1>Not found</h1>',
  };
  for (const [what, spoil] of Object.entries(SCRIPTS)) {
    test(`${what}, the page stands as without`, async ({ page, expectedMessages }) => {
      expectedMessages.push(/uncaught: /, /preloaded .* but not used/, /module script/i);
      await page.clock.install();
      await page.route(SCRIPT, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: spoil(await response.text()) });
      });
      await page.goto('/europe/?measure=index&region=trondelag');
      if (what === 'is empty') await page.clock.runFor(10_000);
      await expectPrerendered(page);
    });
  }
});

test('a script that does not come is given up for the time being, and takes over when it comes', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.install();
  await page.goto('/europe/?measure=index&region=trondelag', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveClass(/pending/);
  await page.clock.runFor(10_000);
  await expectPrerendered(page);
  release();
  await expectLive(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Over- or under-represented' })).toBeChecked();
});

test.describe('where the app fails as a whole', () => {
  test('at once, the page stands as it was prerendered', async ({ page, expectedMessages }) => {
    expectedMessages.push(/The page goes on without its script/);
    await page.addInitScript(() => {
      // a function of the platform that every page's links need
      URLSearchParams.prototype.toString = () => {
        throw new TypeError('missing');
      };
    });
    await page.goto('/europe/?measure=index');
    await expectPrerendered(page);
    await page.locator('tr[data-citizenship="poland"] a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
  });

  for (const missing of ['scrollTo', 'focus'] as const) {
    test(`on the way to another page, where ${missing} throws, that page is loaded`, async ({ page }) => {
      await page.goto('/europe/');
      await expectLive(page);
      await page.evaluate((name) => {
        const owner = name === 'focus' ? HTMLElement.prototype : window;
        Reflect.set(owner, name, () => {
          throw new TypeError('missing');
        });
      }, missing);
      await page.locator('tr[data-citizenship="poland"] a').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
      await expect(page).toHaveURL('/europe/poland/');
      await expectLive(page);
    });
  }
});

test('a press on an action before the app is there opens its dialog when it is', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/europe/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('button', { name: 'Share' })).not.toHaveAttribute('aria-busy');
  await expect(page.getByRole('button', { name: 'Cite' })).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cite', includeHidden: true })).not.toHaveAttribute(
    'aria-busy',
  );
});
