import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSiteSource } from '../../src/build/vite/site-source.ts';
import { ROOT } from '../build/parse/published-text.ts';
import { grownData } from './grown-data.ts';

const root = mkdtempSync(join(tmpdir(), 'grown-data-'));
mkdirSync(join(root, 'data'));
afterAll(() => rmSync(root, { recursive: true }));

describe('the data of a synthetic table', () => {
  it.each([
    { rows: 72, by: 'landsdel', regions: 7 },
    { rows: 250, by: 'county', regions: 19 },
    { rows: 720, by: 'county', regions: 19 },
  ] as const)('are accepted by the build: $rows rows by $by', ({ rows, by, regions }) => {
    for (const [path, text] of Object.entries(grownData(ROOT, { rows, by })))
      writeFileSync(join(root, path), text);
    const { table, outlines } = readSiteSource(root);
    expect(table.dataset.citizenships).toHaveLength(rows);
    expect(table.dataset.regions).toHaveLength(regions);
    expect(outlines.regions).toHaveLength(regions);
    expect(table.checks.sums.filter(({ result }) => result !== 'holds')).toEqual([]);
  });
});
