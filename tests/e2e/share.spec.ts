/** The link, the embed and the file of a view show the same view. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { download, open, tableOn } from './share-page.ts';
import { expect, test } from './test.ts';

const MEASURES = ['persons', 'rate', 'share', 'distribution', 'index'] as const;
const PAGES = {
  'a citizenship’s page': 'europe/poland/?sort=-trondelag&q=land&region=trondelag',
  'a region’s page': 'regions/trondelag/?rows=countries&sort=-index&q=an',
} as const;

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
      await embed.getByRole('radio', { name: 'Table', exact: true }).check();
      await embed.getByRole('radio', { name: 'All', exact: true }).check();
      const code = await embed.getByRole('textbox', { name: /fixed height/ }).inputValue();
      await page.keyboard.press('Escape');

      await open(page, 'Download');
      const file = await download(page, 'CSV');
      const { data } = Papa.parse<string[]>(readFileSync(file.path, 'utf8').trimEnd());
      const told = data.filter(([name]) => name?.startsWith('# '));
      expect(told).toContainEqual(['# Link to this view', link]);
      const [headings = [], ...lines] = data.slice(told.length);
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
  const cameOf = (name: string) => scripts.filter((path) => path.includes(name)).length;
  expect(cameOf('ShareDialogs'), 'the dialogs').toBe(0);
  await open(page, 'Download');
  expect(cameOf('ShareDialogs'), 'the dialogs').toBe(1);
  await download(page, 'CSV');
  await download(page, 'JSON');
  expect(cameOf('workbook-file'), 'the writer of XLSX').toBe(0);
  const file = await download(page, 'Excel');
  expect(cameOf('workbook-file'), 'the writer of XLSX').toBe(1);

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

test('a filter that is a formula is harmless in every file', async ({ page }) => {
  await page.goto(`/europe/?q=${encodeURIComponent('=HYPERLINK("x")')}`);
  await open(page, 'Download');
  const { path } = await download(page, 'CSV, semicolons');
  const text = readFileSync(path, 'utf8');
  const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' });
  expect(data).toContainEqual(['# Filter on names', '\'=HYPERLINK("x")']);
  const workbook = await download(page, 'Excel');
  const [, about] = await readExcelFile(workbook.path);
  expect(Object.fromEntries(about?.data ?? [])).toMatchObject({ 'Filter on names': '=HYPERLINK("x")' });
});
