/** The explorer as one file, opened from disk in Firefox. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST } from '../e2e/site-files.ts';
import { WAIT_LIMIT } from '../time-limits.ts';
import type { Firefox } from './firefox.ts';
import { startFirefox } from './firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
  await firefox.go(pathToFileURL(join(DIST, 'immigration-2011.html')).href);
});
afterAll(() => firefox.end());

const press = (selector: string) => firefox.run(`document.querySelector('${selector}').click()`);
const goTo = (address: string) => firefox.run(`location.hash = '#/${address}'`);
const until = (expression: string, wanted: unknown = true) =>
  expect.poll(() => firefox.run(`return ${expression}`), { timeout: WAIT_LIMIT }).toBe(wanted);
const heading = (name: string) => until(`document.querySelector('h1')?.textContent.trim()`, name);

it('leads to pages, searches, sorts, compares and saves, and asks for nothing', async () => {
  await heading('Immigration to Norway in 2011');
  await firefox.type('[role=search] input', 'bergen');
  await until(`document.querySelector('[role=option]') !== null`);
  await press('[role=option]');
  await heading('Western Norway');

  await goTo('?rows=countries');
  await heading('Immigration to Norway in 2011');
  await press('th[data-column="trondelag"] button');
  await until(`document.querySelector('.grid tbody td[data-region="trondelag"]').textContent`, '794');
  await until('location.hash', '#/?sort=-trondelag&rows=countries');

  await goTo('europe/poland/?with=lithuania');
  await heading('Poland and Lithuania');
  await until(`document.querySelector('[data-chart="comparison"]') !== null`);

  await press('.share-actions button:last-of-type');
  await until(`document.querySelector('dialog li button') !== null`);
  await press('dialog li button');
  const saved = join(firefox.downloads, 'immigration-2011-europe-poland-lithuania-distribution.csv');
  await expect
    .poll(() => existsSync(saved) && readFileSync(saved, 'utf8'), { timeout: WAIT_LIMIT })
    .toContain('Lithuania');

  await goTo('nb/patterns/');
  await heading('Bosettingsmønstre');
  await until(`document.querySelectorAll('.heat td').length > 400`);
  expect(
    await firefox.run(`return performance.getEntriesByType('resource').map(({ name }) => name)`),
  ).toEqual([]);
});
