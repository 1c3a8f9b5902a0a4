import { describe, expect, it } from 'vitest';
import { ownFile } from '../../src/worker/deployment.ts';
import { aDeployment, ROOT } from './a-deployment.ts';

/** What the worker takes a request for, below the root of the host. */
function fileAt(address: string, request: { mode?: RequestMode; method?: string; range?: string } = {}) {
  const { mode = 'navigate', method = 'GET', range } = request;
  const headers = new Headers(range === undefined ? {} : { range });
  return ownFile(aDeployment(), ROOT, { url: new URL(address, ROOT).href, mode, method, headers });
}

describe('the worker answers for what its build has made', () => {
  it.each([
    ['/figures/', ''],
    ['/figures/?measure=index#figures', ''],
    ['/figures/europe/poland/', 'europe/poland/'],
    ['/figures/europe/poland/index.html', 'europe/poland/'],
    ['/figures/nb/about/', 'nb/about/'],
    ['/figures/europe/?embed=2', 'europe/'],
  ])('%s is the page %j', (address, path) => expect(fileAt(address)).toEqual({ kind: 'page', path }));

  it('for its scripts and its dataset, also those of another deployment', () => {
    for (const path of ['assets/nb-BBBBBBBB.js', 'assets/nb-a_b-c1D2.js', 'assets/a-site-00000000.json'])
      expect(fileAt(`/figures/${path}`, { mode: 'cors' })).toEqual({ kind: 'asset', path });
  });
});

describe('the worker leaves to the browser', () => {
  it.each([
    ['a page of another site on the host', '/other/'],
    ['the host’s own start page', '/'],
    ['a page that the build has not made', '/figures/europe/atlantis/'],
    ['a folder of another site below this one', '/figures/other/europe/'],
    ['an embed', '/figures/europe/?measure=index&embed=1'],
    ['a data file, gone to by a link', '/figures/data/a-site.csv'],
    ['the page for missing pages', '/figures/404.html'],
    ['a page of another host', 'https://other.example/figures/europe/'],
  ])('%s', (_, address) => expect(fileAt(address)).toBe(null));

  it.each([
    ['a data file', '/figures/data/a-site.json', {}],
    ['another site’s script', '/figures/assets/app-12345678.js', {}],
    ['an asset’s part', '/figures/assets/nb-BBBBBBBB.js', { range: 'bytes=0-99' }],
    ['what is sent', '/figures/assets/nb-BBBBBBBB.js', { method: 'POST' }],
  ])('%s', (_, address, request) => expect(fileAt(address, { mode: 'cors', ...request })).toBe(null));
});
