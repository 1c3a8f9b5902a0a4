/** Selecting the text of figures, and what goes along when it is copied. */
import type { Page } from '@playwright/test';
import { figure } from './controls.ts';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

const selected = (page: Page) => new URL(page.url()).searchParams.get('region');
const selection = (page: Page) => page.evaluate(() => getSelection()?.toString().trim());

test('a press on a figure selects its region, and lets go of it', async ({ page }) => {
  await page.goto('/europe/');
  await expectLive(page);
  await figure(page, 'poland', 'trondelag').click();
  await expect.poll(() => selected(page)).toBe('trondelag');
  await page.waitForTimeout(600); // longer than two clicks in a row are apart
  await figure(page, 'poland', 'trondelag').click();
  await expect.poll(() => selected(page)).toBe(null);
});

for (const [address, before] of [
  ['/europe/', null],
  ['/europe/?region=western-norway', 'western-norway'],
] as const) {
  test(`selecting text by dragging, double or triple click leaves the region: ${before}`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectLive(page);
    const cell = figure(page, 'sweden', 'trondelag');
    await cell.scrollIntoViewIfNeeded();
    const box = (await cell.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 2, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + 5, middle, { steps: 5 });
    await page.mouse.up();
    expect(await selection(page)).not.toBe('');
    expect(selected(page)).toBe(before);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.waitForTimeout(600); // a click that is no part of the dragging
    for (const clickCount of [2, 3]) {
      await cell.click({ clickCount, position: { x: box.width - 14, y: box.height / 2 } });
      expect(await selection(page)).not.toBe('');
      await expect.poll(() => selected(page)).toBe(before);
      await page.waitForTimeout(600); // after which the address is written
      expect(selected(page)).toBe(before);
    }
  });
}

/** Selects from one element to another, and copies as by the keyboard; gives both forms. */
async function copyFrom(page: Page, from: string, to: string) {
  await page.evaluate(
    ([from = '', to = '']) => {
      const [first, last] = [document.querySelector(from), document.querySelector(to)];
      if (!first || !last) throw new Error(`nothing to select: ${from} or ${to}`);
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to],
  );
  await page.waitForTimeout(300); // by now the first selection has loaded what copies
  await page.keyboard.press('Control+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text());
    const [text = '', html = ''] = await Promise.all(texts);
    return { lines: text.split('\n').map((line) => line.trim().split('\t')), html };
  });
}

/** What a spreadsheet reads: the number that a cell says, or else its text. */
async function readCells(page: Page, html: string) {
  const elsewhere = await page.context().newPage(); // the site's policy lets no script parse HTML
  return elsewhere.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return [...parsed.querySelectorAll('tr')].map((row) =>
      Array.from(row.children, (cell) => {
        const numbers = ['sdval', 'x:num'].map((name) => cell.getAttribute(name));
        const [number, again] = numbers;
        if (number !== again) throw new Error(`two numbers in one cell: ${numbers.join(', ')}`);
        return number === null ? cell.textContent : Number(number);
      }),
    );
  }, html);
}

test('rows that are copied by hand are numbers for a spreadsheet, of any language', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/');
  await expectLive(page);
  const { lines, html } = await copyFrom(
    page,
    'tr[data-citizenship="montenegro"]',
    'tr[data-citizenship="poland"]',
  );
  const rows = await readCells(page, html);
  expect(rows[0]).toEqual([expect.stringContaining('Montenegro'), 25, 11, 1, 4, 8, 0, 1, 0]);
  expect(rows.at(-1)).toEqual(['Poland', 12861, 4017, 592, 2528, 2028, 2330, 794, 572]);
  expect(lines.at(-1)).toEqual(['Poland', '12861', '4017', '592', '2528', '2028', '2330', '794', '572']);
  expect(html.replaceAll('&nbsp;', '\u00a0')).toContain('12\u00a0861'); // as it is written, for those who paste it into a text
});

test('so are decimals in Norwegian, and an index in brackets', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nb/europe/?measure=index');
  await expectLive(page);
  const { lines, html } = await copyFrom(
    page,
    'tr[data-citizenship="belarus"]',
    'tr[data-citizenship="belarus"]',
  );
  const [row = []] = await readCells(page, html);
  const shown = await page.locator('tr[data-citizenship="belarus"] td').allInnerTexts();
  expect(shown.some((text) => text.startsWith('('))).toBe(true);
  expect(row.slice(1)).toEqual(shown.map((text) => Number(text.replace(/[()]/g, '').replace(',', '.'))));
  expect(lines[0]?.slice(1)).toEqual(shown.map((text) => text.replace(/[()]/g, '')));
});

test('a figure by itself is copied as a number, words as they are', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/');
  await expectLive(page);
  const cell = 'tr[data-citizenship="poland"] td';
  expect((await copyFrom(page, cell, cell)).lines).toEqual([['12861']]);
  const finding = (await page.locator('.finding').innerText()).replaceAll('\u00a0', ' ');
  expect((await copyFrom(page, '.finding', '.finding')).lines).toEqual([[finding]]);
});
