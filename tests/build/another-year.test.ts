import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headMetadata } from '../../src/build/document/head-metadata.ts';
import { downloads } from '../../src/build/downloads/downloads.ts';
import { proof } from '../../src/build/parse/proof.ts';
import type { PrerenderModule } from '../../src/build/vite/prerender-module.ts';
import { PRERENDER } from '../../src/build/vite/prerender-module.ts';
import { readSiteSource } from '../../src/build/vite/site-source.ts';
import { virtualModules } from '../../src/build/vite/virtual-modules.ts';
import { rawRows, ROOT, withLine } from './parse/published-text.ts';

const root = mkdtempSync(join(tmpdir(), 'another-year-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The published table with each row's figures moved on by one region, which leaves all sums as they were. */
function movedOn(text: string): string {
  return rawRows(text).reduce((moved, { index, cells }) => {
    const [total = '', ...regions] = cells;
    const [first = '', ...others] = regions;
    return withLine(moved, index, (line) => [line.split('\t')[0], total, ...others, first].join('\t'));
  }, text);
}

function edit(file: string, change: (text: string) => string) {
  const path = join(root, 'data', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Writes a folder as for the year after: its table, and the publication and populations that say so. */
function writeNextYear() {
  cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
  renameSync(join(root, 'data/immigration-2011.txt'), join(root, 'data/immigration-2012.txt'));
  edit('immigration-2012.txt', (text) => movedOn(text).replace('region. 2011', 'region. 2012'));
  edit('publication.json', (text) => text.replaceAll('2012', '2013').replaceAll('2011', '2012'));
  edit('regions.csv', (text) => text.replaceAll('2011-01-01', '2012-01-01'));
}

beforeAll(writeNextYear);

describe('a table of another year', () => {
  it('has other figures, and all its sums hold', () => {
    const { table } = readSiteSource(root);
    expect(table.dataset.year).toBe(2012);
    expect(table.dataset.figures['poland']).toEqual([12861, 592, 2528, 2028, 2330, 794, 572, 4017]);
    expect(table.checks.sums.every(({ result }) => result === 'holds')).toBe(true);
  });

  it('builds into pages and data files that say its year, and 2011 nowhere', async () => {
    const source = readSiteSource(root);
    const { dataset } = source.settled();
    const { publication } = source.table.codebooks;
    const { module } = await runnerImport<PrerenderModule>(join(ROOT, PRERENDER), {
      root: ROOT,
      configFile: false,
      plugins: [react(), virtualModules(source)],
    });
    const pages = module.prerender(dataset, proof(source.table));
    const files = downloads(source);
    const site = 'https://example.org/';
    const written = [
      ...pages.map((page) => {
        const { path, title, description, picture, body } = page;
        const head = headMetadata(page, site, dataset, publication, files);
        return { path, text: JSON.stringify([title, description, picture, head, body()]) };
      }),
      {
        path: '404.html',
        text: JSON.stringify([
          module.missingPages(),
          module.namedPages(dataset, source.table.codebooks.names),
        ]),
      },
      ...files.map(({ path, content }) => ({ path, text: `${path} ${content}` })),
    ];
    expect(pages.length).toBeGreaterThan(150);
    expect(written.filter(({ text }) => text.includes('2011')).map(({ path }) => path)).toEqual([]);
    expect(pages[0]?.title).toContain('2012');
    expect(files.map(({ path }) => path)).toContain('data/immigration-2012.json');
  });
});

describe('years that do not fit together', () => {
  afterAll(() => rmSync(join(root, 'data'), { recursive: true, force: true }));

  it.each([
    [
      'the populations’',
      'regions.csv',
      '2012-01-01',
      '2011-01-01',
      'data/regions.csv:2:11: the population is that of "2011-01-01"; data/publication.json needs that of 2012-01-01',
    ],
    [
      'the table’s',
      'immigration-2012.txt',
      'region. 2012',
      'region. 2011',
      'data/immigration-2012.txt:5:1: the table is of 2011, but data/publication.json and its populations are of 2012',
    ],
    [
      'the title’s',
      'publication.json',
      'region. 2012',
      'region. 2011',
      'data/publication.json:5:12: title is "Immigration, by citizenship and region. 2011"; it must be',
    ],
  ])('stop the build: %s', (_, file, from, to, fault) => {
    writeNextYear();
    edit(file, (text) => text.replace(from, to));
    expect(() => readSiteSource(root)).toThrow(fault);
  });
});
