import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { loadTable } from '../../src/build/parse/load-table.ts';
import { provideChromium } from '../e2e/chromium.ts';
import type { Size } from './grown-data.ts';
import { writeGrownProject } from './grown-project.ts';
import { measuredBuild, pageSizes } from './measured-build.ts';
import { median } from './median.ts';
import { timeInBrowser } from './time-in-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** As the published table; what Statistics Norway publishes today by citizenship and county; ten times the rows. */
const SIZES: readonly Size[] = [
  { rows: 72, by: 'landsdel' },
  { rows: 250, by: 'county' },
  { rows: 720, by: 'county' },
];

const VISITS = 7;

// `npm run growth -- 250 720` measures the tables of so many rows alone; with `--keep` their projects stay
const asked = process.argv.slice(2).flatMap((argument) => Number(argument) || []);
const kept = process.argv.includes('--keep');

const browser = await chromium.launch({
  executablePath: provideChromium(),
  // root, as in a container, cannot use Chromium's own sandbox
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const size of SIZES.filter(({ rows }) => asked.length === 0 || asked.includes(rows))) {
    const project = mkdtempSync(join(tmpdir(), `growth-${size.rows}-`));
    try {
      await measure(project, size);
    } finally {
      if (kept) console.log(`  its project: ${project}`);
      else rmSync(project, { recursive: true });
    }
  }
} finally {
  await browser.close();
}

async function measure(project: string, size: Size): Promise<void> {
  writeGrownProject(project, ROOT, size);
  const { dataset } = loadTable(project);
  const { seconds, processor, memory } = measuredBuild(project);
  const { pages, home, median: middle, largest } = pageSizes(join(project, 'dist'));
  const waits = await timeInBrowser(browser, project, dataset, VISITS);
  const columns = dataset.regions.length;
  const complete = median(waits.map((wait) => wait.complete));
  const figures = [
    [
      'build',
      `${seconds.toFixed(0)} s, of the processor ${processor.toFixed(0)} s; ${memory.toFixed(0)} MiB at most`,
    ],
    ['pages', `${pages}; bytes in brotli: home ${home}, median ${middle}, largest ${largest}`],
    [
      'complete',
      `${complete.toFixed(0)} ms; a row and column ${((1000 * complete) / (size.rows * columns)).toFixed(1)} µs`,
    ],
    ['sort', `${median(waits.map(({ sort }) => sort)).toFixed(0)} ms`],
    ['filter', `${median(waits.map(({ filter }) => filter)).toFixed(0)} ms`],
  ];
  console.log(`${size.rows} × ${columns}`);
  for (const [what = '', found = ''] of figures) console.log(`  ${what.padEnd(9)} ${found}`);
}
