import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import type { Dataset } from '../../src/model/dataset.ts';

/** What a reader waits for on the home page, in ms. */
export interface Waits {
  /** Until the first frame with every row of the table and every region of the map. */
  readonly complete: number;
  /** From a press on a region's header to the frame that shows its order. */
  readonly sort: number;
  /** From a letter in the filter to the frame that shows the rows that are left. */
  readonly filter: number;
}

/** As the slow devices of the other measurements. */
const SLOWED = 4;

/** Measures the home page of the site of a project once for each visit, each with an empty cache; the processor is slowed. */
export async function timeInBrowser(
  browser: Browser,
  project: string,
  { citizenships, regions }: Pick<Dataset, 'citizenships' | 'regions'>,
  visits: number,
): Promise<readonly Waits[]> {
  const server = await preview({ root: project, logLevel: 'error', preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const waits: Waits[] = [];
  try {
    for (let visit = 0; visit < visits; visit++) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      waits.push(await measureVisit(page, url, { rows: citizenships.length, regions: regions.length }));
      await context.close();
    }
  } finally {
    await server.close();
  }
  return waits;
}

async function measureVisit(
  page: Page,
  url: string,
  whole: { readonly rows: number; readonly regions: number },
): Promise<Waits> {
  await page.addInitScript((whole) => Object.assign(window, { whole }), whole);
  await page.addInitScript({ path: fileURLToPath(new URL('./in-page.js', import.meta.url)) });
  await page.goto(url);
  const complete = await page.evaluate(() => window.complete);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('.site-footer') ?? {}).some((key) => key.startsWith('__react')),
  );
  const sort = await waitAfter(page, 'click', () =>
    page.locator('th[data-column]:nth-of-type(3) button').first().click(),
  );
  const filter = await waitAfter(page, 'keydown', async () => {
    await page.locator('input[type="search"]').first().focus();
    await page.keyboard.press('b');
  });
  return { complete, sort, filter };
}

declare global {
  /** What in-page.js notes. */
  interface Window {
    whole: { readonly rows: number; readonly regions: number };
    complete: Promise<number>;
    afterFrame: (then: (now: number) => void) => void;
    rowsChange: (type: string) => Promise<number>;
    change: Promise<number>;
  }
}

/** The ms from an event of this type, which `act` causes, to the end of the first frame in which the table's rows have changed. */
async function waitAfter(page: Page, type: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((type) => {
    window.change = window.rowsChange(type);
  }, type);
  await act();
  return page.evaluate(() => window.change);
}
