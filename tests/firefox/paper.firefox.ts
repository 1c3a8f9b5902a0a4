/** The build on paper, as Firefox prints it; `tests/e2e/print.spec.ts` has the same for Chromium. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StaticSite, serveStatically } from '../e2e/static-site.ts';
import { WAIT_LIMIT } from '../time-limits.ts';
import { type Firefox, startFirefox } from './firefox.ts';

let site: StaticSite;
let firefox: Firefox;
beforeAll(async () => {
  site = await serveStatically();
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.end();
  site.close();
});

/** The lines of text on each sheet of A4. */
async function sheetsOf(view: string, landscape = false): Promise<readonly (readonly string[])[]> {
  await firefox.go(site.url + view);
  await expect.poll(() => firefox.run(IS_LIVE), { timeout: WAIT_LIMIT }).toBe(true);
  const pdf = await firefox.print(landscape);
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString();
  const sheets = text.split('\f').slice(0, -1);
  return sheets.map((sheet) => sheet.split('\n').filter((line) => line.trim() !== ''));
}

const IS_LIVE = `return !document.documentElement.classList.contains('pending') &&
  Object.keys(document.querySelector('.site-footer')).some((key) => key.startsWith('__react'))`;

it.each([
  ['', 2],
  ['nb/?measure=rate', 2],
  ['europe/', 1],
  ['europe/poland/', 1],
  ['europe/poland/?with=lithuania,somalia', 1],
  ['nb/asia/pakistan/?measure=index&region=trondelag', 1],
  ['regions/', 1],
  // Firefox sets no table in two columns
  ['regions/trondelag/', 2],
  ['nb/regions/south-eastern-norway/', 2],
  ['regions/trondelag/?with=northern-norway', 2],
  ['patterns/', 2],
  ['europe/proof/', 2],
  ['about/', 6],
  ['names/', 7],
])('/%s fills its sheets, and no line is cut between two', async (view, most) => {
  const sheets = await sheetsOf(view);
  expect(sheets.length).toBeLessThanOrEqual(most);
  const words = sheets[0]?.join(' ').split(/\s+/) ?? [];
  expect(words.length, 'words on the first sheet').toBeGreaterThan(100);
  // what is cut stands on both
  for (const [i, sheet] of sheets.slice(1).entries()) expect(sheet[0]).not.toBe(sheets[i]?.at(-1));
});

it.each([false, true])(
  'the table has its head on each sheet and each row once, across: %s',
  async (across) => {
    const sheets = await sheetsOf('', across);
    expect(sheets).toHaveLength(2);
    const rows = sheets.map((lines) => lines.filter((line) => /( +(\d[\d\s]*?|–)){8}$/.test(line)));
    expect(rows.flat()).toHaveLength(72);
    for (const [i, lines] of sheets.entries()) {
      const head = lines.findIndex((line) => /^ *Citizenship +Total/.test(line));
      expect(head).toBeGreaterThan(-1);
      expect(lines.indexOf(rows[i]?.[0] ?? '')).toBeGreaterThan(head);
    }
  },
);
