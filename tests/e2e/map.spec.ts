import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { regionList } from './controls.ts';
import { expectLive } from './live-page.ts';

const REGIONS = [
  'oslo-and-akershus',
  'hedmark-and-oppland',
  'south-eastern-norway',
  'agder-and-rogaland',
  'western-norway',
  'trondelag',
  'northern-norway',
] as const;

/** Immigrations of all citizenships in 2011 and inhabitants on 1 January 2011, as Statistics Norway published them. */
const PUBLISHED: Readonly<Record<(typeof REGIONS)[number], readonly [persons: number, inhabitants: number]>> =
  {
    'oslo-and-akershus': [27874, 1144883],
    'hedmark-and-oppland': [4074, 377709],
    'south-eastern-norway': [11860, 938827],
    'agder-and-rogaland': [11202, 718543],
    'western-norway': [12685, 845886],
    trondelag: [5552, 426206],
    'northern-norway': [6251, 468251],
  };

const fillOf = (shape: Locator) => shape.locator('use').evaluate((element) => getComputedStyle(element).fill);
/** The colour of a line of the legend. */
const swatchOf = (line: Locator) =>
  line.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);

/** The name and the figures beside a region of the map. */
const besideMap = (page: Page, region: string) =>
  page.locator(`.map svg:not([data-map]) a[href$="regions/${region}/"] text`);

const withSpaces = (text: string) => text.replace(/\s/g, ' ');

test('seven regions, each where it belongs, and nothing outside the map', async ({ page }) => {
  await page.goto('/');
  const map = page.locator('svg[data-map]');
  const frame = await map.boundingBox();
  if (!frame) throw new Error('no map on the page');
  await expect(map.locator('[data-region]')).toHaveCount(REGIONS.length);
  const at: Record<string, { x: number; y: number; width: number; height: number }> = {};
  for (const region of REGIONS) {
    const shape = map.locator(`[data-region="${region}"]`);
    await expect(shape).toHaveCount(1);
    const box = await shape.boundingBox();
    if (!box) throw new Error(`${region} is not drawn`);
    expect(box.x).toBeGreaterThan(frame.x - 1);
    expect(box.y).toBeGreaterThan(frame.y - 1);
    expect(box.x + box.width).toBeLessThan(frame.x + frame.width + 1);
    expect(box.y + box.height).toBeLessThan(frame.y + frame.height + 1);
    at[region] = {
      x: (box.x + box.width / 2 - frame.x) / frame.width,
      y: (box.y + box.height / 2 - frame.y) / frame.height,
      width: box.width / frame.width,
      height: box.height / frame.height,
    };
  }
  const order = (axis: 'x' | 'y', regions: readonly (typeof REGIONS)[number][]) =>
    expect([...regions].sort((a, b) => (at[a]?.[axis] ?? 0) - (at[b]?.[axis] ?? 0))).toEqual(regions);
  order('y', [
    'northern-norway',
    'trondelag',
    'hedmark-and-oppland',
    'oslo-and-akershus',
    'agder-and-rogaland',
  ]);
  order('y', ['trondelag', 'western-norway', 'south-eastern-norway', 'agder-and-rogaland']);
  order('x', ['western-norway', 'south-eastern-norway', 'oslo-and-akershus', 'trondelag', 'northern-norway']);
  order('x', ['agder-and-rogaland', 'south-eastern-norway', 'hedmark-and-oppland', 'northern-norway']);
  // with Jan Mayen or Svalbard in it, Northern Norway would be the map, and the rest a corner of it
  expect(at['northern-norway']?.height).toBeGreaterThan(0.35);
  expect(at['northern-norway']?.height).toBeLessThan(0.6);
  expect(at['oslo-and-akershus']?.width).toBeLessThan(0.15);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ${colorScheme} map is shaded by the classes of its legend`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/?measure=rate');
    await expectLive(page);
    const bands = await page.locator('.legend li').all();
    const ranges = await page.locator('.legend li').allTextContents();
    // below 12, 12–16, …: each class but the first begins with its bound
    const breaks = ranges.slice(1).map((range) => Number(/^\d+/.exec(range)?.[0]));
    expect(breaks.length).toBeGreaterThan(1);
    expect(new Set(await Promise.all(bands.map(swatchOf))).size).toBe(bands.length);
    for (const region of REGIONS) {
      const [persons, inhabitants] = PUBLISHED[region];
      const rate = (1000 * persons) / inhabitants;
      const band = bands[breaks.filter((bound) => bound <= rate).length];
      if (!band) throw new Error('no band for the region');
      const shape = page.locator(`svg[data-map] [data-region="${region}"]`);
      expect(await fillOf(shape), region).toBe(await swatchOf(band));
      await expect(shape).toHaveAccessibleName(
        new RegExp(`: ${rate.toFixed(1)} per 1.000 inhabitants, (?:shared )?\\d`),
      );
    }
  });
}

test('beside each region stand its persons and the rate that colours it', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.legend')).toContainText('per 1\u00a0000');
  for (const region of REGIONS) {
    const [persons, inhabitants] = PUBLISHED[region];
    const [, ...figures] = (await besideMap(page, region).allTextContents()).map(withSpaces);
    const rate = (1000 * persons) / inhabitants;
    expect(figures, region).toEqual([persons.toLocaleString('fr').replace(/\s/g, ' '), rate.toFixed(1)]);
  }
});

test('a region selected on the map is selected in the table, and the other way round', async ({ page }) => {
  await page.goto('/europe/poland/');
  await expectLive(page);
  const shape = page.locator('svg[data-map] [data-region="trondelag"]');
  const column = page.locator('col').nth(7);
  const plain = await column.evaluate((element) => getComputedStyle(element).backgroundColor);
  await shape.click();
  await expect(page).toHaveURL('/europe/poland/?region=trondelag');
  await expect(shape).toHaveAttribute('aria-pressed', 'true');
  await expect(column).not.toHaveCSS('background-color', plain);
  const list = regionList(page);
  await expect(list).toHaveValue('trondelag');
  await expect(page.locator('.selected-region')).toContainText(
    /794 .*1\.9 .*14\.3 % .*6\.2 % .*expected \(898\)/,
  );
  await page.locator('tr[data-citizenship="sweden"] td[data-region="northern-norway"]').click();
  await expect(page).toHaveURL('/europe/poland/?region=northern-norway');
  await expect(shape).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('svg[data-map] [data-region="northern-norway"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(column).toHaveCSS('background-color', plain);
  await list.selectOption('');
  await expect(page).toHaveURL('/europe/poland/');
});

test('what is under the pointer on the map is marked in the table, and the other way round', async ({
  page,
}) => {
  await page.goto('/europe/');
  await expectLive(page);
  const column = page.locator('col').nth(7);
  const outlines = page.locator('svg[data-map] [aria-hidden] use');
  const plain = await column.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(outlines).toHaveCount(0);
  await page.locator('svg[data-map] [data-region="trondelag"]').hover();
  await expect(column).not.toHaveCSS('background-color', plain);
  await page.locator('tr[data-citizenship="sweden"] td[data-region="northern-norway"]').hover();
  await expect(column).toHaveCSS('background-color', plain);
  await expect(outlines).toHaveAttribute('href', /northern-norway/);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(outlines).toHaveCount(0);
});

test('small multiples show a map for each row, in the table’s order and filter, each a link', async ({
  page,
}) => {
  await page.goto('/europe/?map=many&sort=-trondelag&q=land');
  await expectLive(page);
  const maps = page.locator('svg[data-map]');
  const rows = page.locator('tr[data-citizenship]');
  const ids = await rows.evaluateAll((elements) =>
    elements.map((row) => row.getAttribute('data-citizenship')),
  );
  expect(ids).toEqual(['total', 'europe', 'netherlands', 'finland', 'poland', 'iceland']);
  expect(await maps.evaluateAll((elements) => elements.map((map) => map.getAttribute('data-map')))).toEqual(
    ids,
  );
  await expect(page.getByRole('radio', { name: 'Over- or under-represented' })).toBeChecked();
  for (const map of await maps.all()) await expect(map.locator('[data-region]')).toHaveCount(7);
  await page.locator('svg[data-map="poland"]').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Poland' })).toBeFocused();
});

test('a page that is gone to from one without a map has its map', async ({ page }) => {
  await page.goto('/about/');
  await expectLive(page);
  await page.getByRole('link', { name: 'Trøndelag' }).last().click();
  await expect(page).toHaveURL('/regions/trondelag/');
  const box = await page.locator('svg[data-map] [data-region="trondelag"]').boundingBox();
  expect(box?.height).toBeGreaterThan(50);
});
