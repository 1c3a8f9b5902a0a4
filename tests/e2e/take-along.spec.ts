/** What people do with a view: the link, the embed and the file of a view show the same view. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from './test.ts';

const MEASURES = ['persons', 'rate', 'share', 'distribution', 'index'] as const;
const PAGES = {
  'a citizenship’s page': 'europe/poland/?sort=-trondelag&q=land&region=trondelag',
  'a region’s page': 'regions/trondelag/?rows=countries&sort=-index&q=an',
} as const;

/** The text of each cell of the page's table, row by row, the headings first. */
async function tableOn(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.locator('.table-panel tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) =>
      Array.from(row.querySelectorAll('th, td'), (cell) => {
        const copy = cell.cloneNode(true);
        if (copy instanceof Element) copy.querySelectorAll('sup').forEach((mark) => mark.remove());
        return copy.textContent?.replaceAll('\u00a0', ' ').trim() ?? '';
      }),
    ),
  );
}

async function open(page: Page, button: string): Promise<Locator> {
  await page.getByRole('group', { name: 'Take it along' }).getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Presses an export's button; gives the file's name and content. */
async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  await expect(page.getByRole('dialog').getByRole('status').last()).toHaveText(
    `Saved: ${file.suggestedFilename()}`,
  );
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** The number that a cell on screen says, half a unit of its last digit, and what it says beside the number. */
function readCell(text: string) {
  const digits = text.replace(/[\s()]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: digits === '–' ? 0 : Number(digits),
    rounding: 0.5 * 10 ** -decimals + 1e-6,
    flag: digits === '–' ? '-' : text.startsWith('(') ? 'few' : null,
  };
}

for (const [kind, address] of Object.entries(PAGES)) {
  for (const measure of MEASURES) {
    test(`${kind}, ${measure}: link, embed and CSV show the table on screen`, async ({ page, baseURL }) => {
      await page.goto(`/${address}&measure=${measure}&utm_source=test&theme=dark`);
      const onScreen = await tableOn(page);
      expect(onScreen.length).toBeGreaterThan(3);

      const link = await (await open(page, 'Share')).getByRole('textbox', { name: 'Link' }).inputValue();
      expect(link).not.toMatch(/utm_source|theme/);
      await page.keyboard.press('Escape');

      const embed = await open(page, 'Embed');
      const code = await embed.getByRole('textbox', { name: /fixed height/ }).inputValue();
      await page.keyboard.press('Escape');

      await open(page, 'Download');
      const file = await download(page, 'CSV');
      const [headings = [], ...lines] = Papa.parse<string[]>(readFileSync(file.path, 'utf8').trimEnd()).data;
      const width = onScreen[0]?.length ?? 0;
      expect(headings.slice(0, width)).toEqual(onScreen[0]);
      expect(lines).toHaveLength(onScreen.length - 1);
      const flagsAt = headings.indexOf('flags');
      for (const [i, line] of lines.entries()) {
        const [name, ...cells] = onScreen[i + 1] ?? [];
        expect(line[0]).toBe(name);
        const flags: string[] = [];
        for (const [j, cell] of cells.entries()) {
          const { value, rounding, flag } = readCell(cell);
          expect(Math.abs(Number(line[j + 1]) - value), `${name}, ${headings[j + 1]}`).toBeLessThanOrEqual(
            rounding,
          );
          if (flag !== null) flags.push(`${headings[j + 1]} (${flag})`);
        }
        expect(line[flagsAt]).toBe(flags.join('; '));
        expect(line.at(-1)).toBe(link);
      }

      await page.goto(link);
      expect(await tableOn(page)).toEqual(onScreen);

      const src = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(src.startsWith(String(baseURL))).toBe(true);
      await page.goto(src);
      expect(await tableOn(page)).toEqual(onScreen);
      await expect(page.getByRole('group', { name: 'Take it along' })).toHaveCount(0);
    });
  }
}

test('XLSX opens with another library, its numbers are numbers and its library came when it was asked for', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/europe/?measure=rate&sort=-total');
  const onScreen = await tableOn(page);
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await open(page, 'Download');
  expect(scripts.length, 'the dialog').toBe(before + 1);
  await download(page, 'CSV');
  await download(page, 'JSON');
  expect(scripts.length).toBe(before + 1);
  const file = await download(page, 'Excel');
  expect(scripts.length, 'the writer of XLSX').toBe(before + 2);

  expect(file.name).toBe('immigration-2011-europe-rate.xlsx');
  const [figures, about] = await readExcelFile(file.path);
  expect(figures?.data).toHaveLength(onScreen.length);
  for (const [i, cells] of onScreen.slice(1).entries()) {
    const row = figures?.data[i + 1] ?? [];
    expect(row[0]).toBe(cells[0]);
    for (const [j, cell] of cells.slice(1).entries()) {
      const { value, rounding } = readCell(cell);
      expect(typeof row[j + 1]).toBe('number');
      expect(Math.abs(Number(row[j + 1]) - value)).toBeLessThanOrEqual(rounding);
    }
  }
  expect(JSON.stringify(about?.data)).toContain('/europe/?measure=rate&sort=-total');
});

test('the dialogs work by keyboard alone, and the focus comes back', async ({ page }) => {
  await page.goto('/europe/poland/');
  const buttons = page.getByRole('group', { name: 'Take it along' }).getByRole('button');
  await buttons.first().focus();
  for (const [name, first] of [
    ['Share', 'Link'],
    ['Cite', 'Plain text'],
    ['Embed', 'Map and table'],
    ['Download', 'CSV'],
  ] as const) {
    const button = buttons.filter({ hasText: name });
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(
      dialog
        .getByLabel(first, { exact: true })
        .or(dialog.getByText(first, { exact: true }))
        .first(),
    ).toBeVisible();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    for (let i = 0; i < 30; i++) await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('.take-along > button, .site-header') ?? null,
      ),
      'the page behind is out of reach',
    ).toBeNull();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Tab');
  }
});

test('a dialog closes when pressed beside it, and by its button', async ({ page }) => {
  await page.goto('/');
  const dialog = await open(page, 'Share');
  await page.mouse.click(5, 5);
  await expect(dialog).toHaveCount(0);
  await open(page, 'Share');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

test('copies link, citation and table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/poland/?measure=index&q=pol');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await (await open(page, 'Share')).getByRole('button', { name: 'Copy Link' }).click();
  await expect.poll(clipboard).toMatch(/^http:\/\/localhost:\d+\/europe\/poland\/\?measure=index&q=pol$/);
  await page.keyboard.press('Escape');

  await (await open(page, 'Cite')).getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(clipboard).toMatch(/^@misc\{immigration-2011-europe-poland-index-pol,\n/);
  await page.keyboard.press('Escape');

  await (await open(page, 'Download')).getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.getByText('The table is on the clipboard.')).toBeVisible();
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text());
    return Promise.all(texts);
  });
  const [text = '', html = ''] = forms;
  const index = 794 / 5552 / (12861 / 79498);
  expect(text.split('\n').map((line) => line.split('\t')[0])).toEqual([
    'Citizenship',
    'All citizenships',
    'Europe except Norway',
    'Poland',
  ]);
  expect(Number(text.split('\n')[3]?.split('\t')[7])).toBeCloseTo(index, 6);
  expect(html.match(/<tr>/g)).toHaveLength(4);
  expect(html).toContain('Statistics Norway: Immigration, by citizenship and region. 2011');
});

test('the preview is as high as what it shows, and choices take no step of the Back button', async ({
  page,
}) => {
  await page.goto('/europe/poland/?measure=index');
  const dialog = await open(page, 'Embed');
  const frame = dialog.locator('iframe');
  const steps = await page.evaluate(() => history.length);
  for (const choice of ['Map and table', 'Map', 'Table']) {
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
    await expect(async () => {
      const content = await frame
        .contentFrame()
        .locator('html')
        .evaluate((html) => html.getBoundingClientRect().height);
      expect(content).toBeGreaterThan(100);
      const height = await frame.evaluate((element) => element.clientHeight);
      expect(Math.abs(height - content)).toBeLessThanOrEqual(1);
    }).toPass();
    await expect(frame.contentFrame().locator('svg[data-map]')).toHaveCount(choice === 'Table' ? 0 : 1);
    await expect(frame.contentFrame().locator('table')).toHaveCount(choice === 'Map' ? 0 : 1);
  }
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the picture of the map stands alone, in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/europe/poland/?measure=index&region=trondelag');
    const fills = await page
      .locator('svg[data-map] [data-region] use')
      .evaluateAll((uses) => uses.map((use) => getComputedStyle(use).fill));
    await open(page, 'Download');
    const svg = await download(page, 'SVG');
    expect(svg.name).toBe('immigration-2011-europe-poland-index-map.svg');
    const drawing = readFileSync(svg.path, 'utf8');
    for (const fill of fills) expect(drawing).toContain(`fill="${fill}"`);
    expect(drawing).not.toMatch(/var\(|light-dark|<use/);

    const png = await download(page, 'PNG');
    const bytes = readFileSync(png.path);
    expect(bytes.readUInt32BE(16)).toBe(1440);
    expect(bytes.readUInt32BE(20)).toBe(2 * Number(/height="(\d+)"/.exec(drawing)?.[1]));

    // Each region's colour is in the picture: drawn, not only named
    const colours = await page.evaluate(async (base64) => {
      const response = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]),
      );
      const context = new OffscreenCanvas(response.width, response.height).getContext('2d');
      context?.drawImage(response, 0, 0);
      const pixels = context?.getImageData(0, 0, response.width, response.height).data ?? [];
      const seen = new Set<string>();
      for (let i = 0; i < pixels.length; i += 4)
        seen.add(`rgb(${pixels[i]}, ${pixels[i + 1]}, ${pixels[i + 2]})`);
      return [...seen];
    }, bytes.toString('base64'));
    for (const fill of fills) expect(colours).toContain(fill);
  });
}

test('the picture of a map says all that its legend says', async ({ page }) => {
  await page.goto('/');
  const legend = await page.locator('.legend p, .legend text').allTextContents();
  expect(legend.length).toBeGreaterThan(4);
  await open(page, 'Download');
  const drawing = readFileSync((await download(page, 'SVG')).path, 'utf8');
  for (const words of legend) expect(drawing).toContain(`>${words}</text>`);
});

test('a dialog that cannot be loaded says so, and can be tried again', async ({ page, expectedMessages }) => {
  expectedMessages.push(/Failed to load resource/);
  await page.goto('/europe/poland/');
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/*.js', (route) => route.abort());
  const group = page.getByRole('group', { name: 'Take it along' });
  await group.getByRole('button', { name: 'Cite' }).click();
  await expect(group.getByRole('status')).toContainText('This could not be loaded. Try once more.');
  await expect(group.getByText('Load the page again')).toBeVisible();
  await page.unroute('**/assets/*.js');
  await open(page, 'Cite');
});

test('an export whose library cannot be loaded says so, and the others go on', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/Failed to load resource/);
  await page.goto('/europe/poland/');
  const dialog = await open(page, 'Download');
  await page.route('**/assets/*.js', (route) => route.abort());
  await dialog.getByRole('button', { name: 'Excel' }).click();
  await expect(dialog.getByRole('status')).toContainText('This could not be made.');
  await download(page, 'CSV');
});

test('a filter that is a formula is harmless in every file', async ({ page }) => {
  await page.goto(`/europe/?q=${encodeURIComponent('=HYPERLINK("x")')}`);
  await open(page, 'Download');
  const { path } = await download(page, 'CSV, semicolons');
  const text = readFileSync(path, 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, delimiter: ';' });
  expect(data[0]?.['filter']).toBe('\'=HYPERLINK("x")');
  const workbook = await download(page, 'Excel');
  const [, about] = await readExcelFile(workbook.path);
  expect(Object.fromEntries(about?.data ?? [])).toMatchObject({ 'Filter on names': '=HYPERLINK("x")' });
});

test('without script there are no buttons that need it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}europe/poland/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await context.close();
});
