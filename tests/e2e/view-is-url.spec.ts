import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { ROW_MODES } from '../../src/model/rows.ts';
import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';

const STARTS = [
  '/',
  '/nb/',
  '/europe/',
  '/asia/china/',
  '/regions/trondelag/',
  '/?map=many',
  '/africa/?embed=1',
];
const FILTERS = ['', 'an', 'ø', 'rest', 'zz'];

/** The address is written at most every 300 ms. */
const ADDRESS_WRITTEN_MS = 400;

/** Presses one of the elements that can be seen, if there is any; another one if the page was just being changed. */
async function pressOne(elements: Locator, choice: number): Promise<void> {
  await expect(async () => {
    const visible = await elements.filter({ visible: true }).all();
    await visible[choice % visible.length]?.click({ timeout: 1000 });
  }).toPass();
}

/** What a reader can do with a view; `choice` picks one of many. */
const ACTS: Readonly<Record<string, (page: Page, choice: number) => Promise<void>>> = {
  sort: (page, choice) => pressOne(page.locator('th[data-column] button'), choice),
  measure: (page, choice) => pressOne(page.locator('label:has(input[name="measure"])'), choice),
  rows: async (page, choice) => {
    const list = page.locator('.row-controls select');
    if (await list.isVisible()) await list.selectOption({ index: choice % ROW_MODES.length });
  },
  maps: (page, choice) => pressOne(page.locator('label:has(input[name="map"])'), choice),
  select: (page, choice) => pressOne(page.locator('tr[data-citizenship] td[data-region]'), choice),
  filter: async (page, choice) => {
    const filter = page.getByRole('searchbox');
    if (await filter.isVisible()) await filter.fill(FILTERS[choice % FILTERS.length] ?? '');
  },
  drillDown: (page, choice) => pressOne(page.locator('tr[data-citizenship] a'), choice),
  breadcrumb: (page, choice) => pressOne(page.locator('nav a[href]:not([target])'), choice),
  back: async (page) => {
    // what the tab showed before the site does not count
    if (await page.evaluate(() => window.navigation.canGoBack)) await page.goBack();
  },
};

/**
 * All that a page says: title and description, what assistive technology reads, how the maps are drawn. Without focus
 * and what was said of the last act.
 */
async function picture(page: Page): Promise<string> {
  const maps = await page
    .locator('svg[data-map] [data-region]')
    .evaluateAll((regions) =>
      regions.map((region) => `${region.getAttribute('data-region')} ${region.getAttribute('class')}`),
    );
  const description = await page.locator('meta[name="description"]').getAttribute('content');
  // what stands at the row that was pointed at, and at the figure that was pressed
  await page
    .locator('.add-row, body > a.action')
    .evaluateAll((links) => links.forEach((link) => link.setAttribute('aria-hidden', 'true')));
  const read = await page.locator('body').ariaSnapshot();
  const lasting = read.replaceAll(' [active]', '').replace(/^ *- status.*\n/gm, '');
  return [await page.title(), description, lasting, ...maps].join('\n');
}

const act = fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat(200));
const walk = fc.tuple(fc.constantFrom(...STARTS), fc.array(act, { minLength: 4, maxLength: 7 }));

for (const [start, acts] of fc.sample(walk, { numRuns: 8, seed: 2011 })) {
  const said = acts.map(([name, choice]) => `${name} ${choice}`).join(', ');
  test(`the address says all of the view: ${start}, ${said}`, async ({ page, context }) => {
    await page.goto(start);
    await expectLive(page);
    for (const [name, choice] of acts) await ACTS[name]?.(page, choice);
    await page.waitForTimeout(ADDRESS_WRITTEN_MS);
    const reopened = await context.newPage();
    await reopened.goto(page.url());
    await expectLive(reopened);
    expect(await picture(page)).toBe(await picture(reopened));
  });
}
