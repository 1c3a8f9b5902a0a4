import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHome, foldersAbove } from '../../src/early/find-home.ts';

const HOST = 'https://host.example';

/** A host where the site lies in a folder, with pages of other sites. */
function host(site: string, others: readonly string[] = []) {
  const pages = new Map(
    [
      ['', './'],
      ['europe/', '../'],
      ['europe/poland/', '../../'],
      ['nb/', '../'],
    ].map(([path, root]) => [
      site + path,
      `<!doctype html>\n<html lang="en" data-root="${root}" data-path="${path}">`,
    ]),
  );
  for (const other of others) pages.set(other, '<!doctype html><html lang="en"><title>Other</title>');
  return async (path: string) => {
    const html = pages.get(path);
    return html === undefined ? null : { url: HOST + path, html };
  };
}

describe('404.html finds the site’s home', () => {
  it.each([
    'europa/poland/',
    'europe/atlantis/',
    'europe/poland/x/y/z',
    'nb/a/b/c',
    'x',
    'x/',
    'europe/poland/x.html',
  ])(
    'from %s, at the root of a host, in a folder, and in one that is named as one of its own',
    async (path) => {
      for (const site of ['/', '/some/folder/', '/nb/grafikk/', '/europe/'])
        expect(await findHome(site + path, host(site)), site).toBe(HOST + site);
    },
  );

  it('and none where no page of the site answers', async () => {
    expect(await findHome('/site/europe/x/', host('/elsewhere/', ['/', '/site/']))).toBe(null);
  });

  it('by the pages of the site alone', async () => {
    const get = host('/news/figures/', ['/', '/news/', '/news/figures/europa/']);
    expect(await findHome('/news/figures/europa/poland/', get)).toBe(`${HOST}/news/figures/`);
  });
});

describe('the folders above a path', () => {
  const path = fc
    .array(
      fc.oneof(
        fc.constantFrom('', '..', '.', 'evil.example', '\\evil.example', '%2f', '@', 'a:b', 'europe'),
        fc.string(),
      ),
    )
    .map((names) => `/${names.join('/')}`);

  it('are on the same host, whatever the path', () =>
    fc.assert(
      fc.property(path, (pathname) => {
        // as a browser has it
        const { pathname: asked } = Object.assign(new URL(HOST), { pathname });
        for (const folder of foldersAbove(asked)) {
          expect(new URL(folder, HOST).origin).toBe(HOST);
          expect(folder).toMatch(/^\/(?!\/)/);
        }
      }),
      { numRuns: 1000 },
    ));

  it('end with the root of the host, and are few', () => {
    expect(foldersAbove('//evil.example/x')).toEqual(['/evil.example/', '/']);
    expect(foldersAbove('/a/b/')).toEqual(['/a/', '/']);
    expect(foldersAbove('/')).toEqual(['/']);
    expect(foldersAbove('/europe'.repeat(500))).toHaveLength(21);
  });
});
