import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What colours and width decide, once all else is found right. */
const LOOKS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] } };

const PAGES: Readonly<Record<string, string>> = {
  'the home page': '',
  'a group': 'america/',
  'a country with a selected region': 'europe/poland/?measure=index&region=trondelag&sort=-total',
  'a residual': 'africa/rest-of-africa/?measure=share',
  'a region': 'regions/trondelag/?rows=countries&sort=-index',
  'the index of regions': 'regions/',
  'the patterns page': 'patterns/',
  'the list of names': 'names/',
  'the about page': 'about/',
  'the proof of a figure': 'europe/poland/proof/#trondelag',
  'small multiples': 'europe/?map=many',
  'a filter that nothing fits and a value that means nothing': 'asia/?q=1&measure=wealth',
  'a comparison': 'europe/poland/?with=lithuania,somalia',
  'two regions': 'regions/northern-norway/?with=oslo-and-akershus',
  'an embed': 'europe/poland/?embed=1',
};

/** What axe-core finds wrong: rule, element and what to do, a line each. */
function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  return page.evaluate(async (run) => {
    const axe: typeof import('axe-core') = Reflect.get(window, 'axe');
    const { violations: found } = await axe.run(document, { ...run, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, options);
}

/** Both widths in both themes; in two of the four only what may differ there. */
const LAYOUTS = [
  [1280, 'light', EVERYTHING],
  [1280, 'dark', LOOKS],
  [360, 'dark', EVERYTHING],
  [360, 'light', LOOKS],
] as const;

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  for (const [width, colorScheme, options] of LAYOUTS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page, options), `${page.url()}, ${width} px, ${colorScheme}`).toEqual([]);
  }
}

for (const [locale, root] of [
  ['English', '/'],
  ['Norwegian', '/nb/'],
] as const) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`axe-core finds nothing wrong with ${name} in ${locale}`, async ({ page }) => {
      await page.goto(root + path);
      await expectLive(page);
      await expectAccessible(page);
    });
  }

  test(`axe-core finds nothing wrong with the dialogs in ${locale}`, async ({ page }) => {
    await page.goto(`${root}oceania/`);
    await expectLive(page);
    const buttons = page.locator('button[aria-haspopup="dialog"]');
    await expect(buttons).toHaveCount(4);
    for (const button of await buttons.all()) {
      await button.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
  });
}

test('axe-core finds nothing wrong with the page for an address that is none', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/status of 404/);
  await page.goto('/no/such/page');
  await expectAccessible(page);
});
