import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every page of documentation, by its path in the project. */
const PAGES = ['.', 'docs', 'docs/decisions', 'data'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Link {
  readonly words: string;
  /** The file that it leads to, by its path in the project; that of the page itself where it names none. */
  readonly file: string;
  /** What stands behind `#`; empty where nothing does. */
  readonly heading: string;
}

/** The links of a page that stay inside the project; code in blocks is none. */
function linksOf(page: string): readonly Link[] {
  const text = textOf(page).replace(/^ {4}.*$/gm, '');
  return [...text.matchAll(/\[([^\]]*)\]\((?!\w+:)([^)#]*)#?([^)]*)\)/g)].map(
    ([, words = '', file = '', heading = '']) => ({
      words,
      file: file === '' ? page : relative(ROOT, join(ROOT, dirname(page), file)),
      heading,
    }),
  );
}

/** The names of a page's headings in addresses, as GitHub makes them. */
function headingsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(PAGES)('%s', (page) => {
  it('has links that lead somewhere', () => {
    const broken = linksOf(page).filter(
      ({ file, heading }) =>
        !existsSync(join(ROOT, file)) || (heading !== '' && !headingsOf(file).includes(heading)),
    );
    expect(broken).toEqual([]);
  });
});

describe('the tour', () => {
  const steps = linksOf('docs/tour.md').filter(({ words }) => words.startsWith('`'));

  it('names what stands in the files that it leads to', () => {
    const astray = steps.filter(({ words, file }) => !textOf(file).includes(words.replaceAll('`', '')));
    expect(astray).toEqual([]);
    expect(steps.length).toBeGreaterThan(25);
  });

  it('begins at the line of the published text in which the figure stands', () => {
    const line = textOf('data/immigration-2011.txt').split(/\r?\n/)[26]?.split('\t');
    expect([line?.[0], line?.[7]]).toEqual(['Poland', '794']);
  });
});
