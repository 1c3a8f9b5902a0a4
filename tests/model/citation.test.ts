import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedView } from '../../src/model/citation.ts';
import { apaCitation, bibtexCitation, plainCitation, risCitation } from '../../src/model/citation.ts';

const SOURCE = 'https://www.ssb.no/en/befolkning/statistikker/innvutv/aar/2012-05-11';
const POLAND: CitedView = {
  author: 'Statistics Norway',
  title: 'Immigration, by citizenship and region. 2011',
  published: '2012-05-11',
  source: SOURCE,
  view: 'Poland, Index (location quotient)',
  url: 'https://example.org/europe/poland/?measure=index',
};
const ALL: CitedView = { ...POLAND, view: '', url: 'https://example.org/' };
const WORDS = {
  dataSet: 'Data set',
  accessed: () => 'accessed 3 February 2026',
  publishedAt: (source: string) => `Published at ${source}`,
};
const KEY = 'immigration-2011-europe-poland-index';
const READ = new Date(2026, 1, 3, 23, 59);

/** An entry as a reference manager's library reads it. */
const readBack = (entry: string) => new Cite(entry).data;

describe('plainCitation', () => {
  it('names publisher, table, view, address, day and where it was published', () => {
    expect(plainCitation(POLAND, WORDS, READ)).toBe(
      'Statistics Norway: Immigration, by citizenship and region. 2011. Poland, Index (location quotient).' +
        ` https://example.org/europe/poland/?measure=index, accessed 3 February 2026. Published at ${SOURCE}.`,
    );
  });

  it('says no view of the whole table', () => {
    expect(plainCitation(ALL, WORDS, READ)).toContain(
      'Statistics Norway: Immigration, by citizenship and region. 2011. https://example.org/, accessed 3',
    );
  });
});

describe('apaCitation', () => {
  it('is that of a data set: nothing but the type in brackets, what is seen of it in parentheses before', () => {
    expect(apaCitation(POLAND, WORDS)).toBe(
      'Statistics Norway. (2012). Immigration, by citizenship and region. 2011 (Poland, Index [location quotient])' +
        ` [Data set]. https://example.org/europe/poland/?measure=index (Published at ${SOURCE})`,
    );
    expect(apaCitation(ALL, WORDS)).toContain('region. 2011 [Data set]. https://example.org/ (');
  });
});

describe('risCitation', () => {
  it('is read back by a reference manager as the data set of an institution', () => {
    const text = risCitation(POLAND, WORDS, READ);
    expect(text.split('\r\n').every((each) => each === '' || /^[A-Z][A-Z0-9] {2}- /.test(each))).toBe(true);
    expect(readBack(text)).toEqual([
      expect.objectContaining({
        type: 'dataset',
        author: [expect.objectContaining({ family: POLAND.author })],
        title: POLAND.title,
        publisher: POLAND.author,
        issued: { 'date-parts': [[2012, 5, 11]] },
        accessed: { 'date-parts': [[2026, 2, 3]] },
        URL: POLAND.url,
        note: [POLAND.view, `Published at ${SOURCE}`],
      }),
    ]);
  });

  it('has as many lines whatever a filter says', () => {
    const lines = risCitation(POLAND, WORDS, READ).split('\r\n').length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (view) => {
        expect(risCitation({ ...POLAND, view }, WORDS, READ).split(/\r\n|[\r\n]/)).toHaveLength(lines);
      }),
    );
  });
});

/** The fields of an entry, by a reader that counts braces as BibTeX does: whatever stands before one. */
function readEntry(text: string) {
  const opening = /^@misc\{([a-z0-9-]+),\n/.exec(text);
  if (!opening) throw new Error(`no entry: ${text}`);
  const fields: Record<string, string> = {};
  let at = opening[0].length;
  while (text[at] !== '}') {
    const name = /^ {2}(\w+) = \{/.exec(text.slice(at));
    if (!name?.[1]) throw new Error(`no field at ${at}: ${text.slice(at)}`);
    const start = at + name[0].length;
    let depth = 1;
    for (at = start; depth > 0; at++) depth += Number(text[at] === '{') - Number(text[at] === '}');
    fields[name[1]] = text.slice(start, at - 1);
    at += text[at] === ',' ? 2 : 1;
  }
  expect(text.slice(at)).toBe('}');
  return { key: opening[1], fields };
}

describe('bibtexCitation', () => {
  it('is one entry, its author an institution and its title in the case it has', () => {
    expect(readEntry(bibtexCitation(POLAND, WORDS, KEY, READ))).toEqual({
      key: KEY,
      fields: {
        author: '{Statistics Norway}',
        title: '{Immigration, by citizenship and region. 2011}',
        year: '2012',
        howpublished: `\\url{${SOURCE}}`,
        note: 'Data set: Poland, Index (location quotient)',
        url: POLAND.url,
        urldate: '2026-02-03',
      },
    });
  });

  it('is read back by a reference manager', () => {
    expect(readBack(bibtexCitation(POLAND, WORDS, KEY, READ))).toEqual([
      expect.objectContaining({
        id: KEY,
        author: [{ family: POLAND.author }],
        title: POLAND.title,
        issued: { 'date-parts': [[2012]] },
        accessed: { 'date-parts': [[2026, 2, 3]] },
        URL: POLAND.url,
        note: 'Data set: Poland, Index (location quotient)',
      }),
    ]);
  });

  it('escapes what LaTeX would act on, save in the address, which is verbatim', () => {
    const view = '50 % of A & B_c #1 \\textbf{x} ~^ per 1\u00a0000';
    const url = 'https://example.org/~a/?q=50%25%26_';
    const { fields } = readEntry(bibtexCitation({ ...POLAND, view, url }, WORDS, KEY, READ));
    expect(fields['note']).toBe(
      'Data set: 50 \\% of A \\& B\\_c \\#1 \\textbackslash{}textbf\\textbraceleft{}x\\textbraceright{}' +
        ' \\textasciitilde{}\\textasciicircum{} per 1~000',
    );
    expect(fields['url']).toBe(url);
  });

  it('stays one entry of the same fields, whatever a filter says', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, (q, folder) => {
        const url = new URL('https://example.org/');
        url.pathname = folder;
        url.search = new URLSearchParams({ q }).toString();
        const { fields } = readEntry(bibtexCitation({ ...POLAND, view: q, url: url.href }, WORDS, KEY, READ));
        expect(Object.keys(fields)).toEqual([
          'author',
          'title',
          'year',
          'howpublished',
          'note',
          'url',
          'urldate',
        ]);
        const bare = (fields['note'] ?? '').replace(/\\([a-z]+\{\}|[&%$#_])/g, '');
        expect(bare).not.toMatch(/[\\{}%&$#_^\n]/);
      }),
    );
  });
});
