import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedView } from '../../src/model/citation.ts';
import { apaCitation, bibtexCitation, plainCitation } from '../../src/model/citation.ts';

const POLAND: CitedView = {
  author: 'Statistics Norway',
  title: 'Immigration, by citizenship and region. 2011',
  year: 2011,
  view: 'Poland, Index (location quotient)',
  url: 'https://example.org/europe/poland/?measure=index',
};
const ALL: CitedView = { ...POLAND, view: '', url: 'https://example.org/' };
const ENTRY = {
  key: 'immigration-2011-europe-poland-index',
  dataSet: 'Data set',
  read: new Date(2026, 1, 3, 23, 59),
};

describe('plainCitation', () => {
  it('names publisher, table, view, address and day', () => {
    expect(plainCitation(POLAND, 'accessed 3 February 2026')).toBe(
      'Statistics Norway: Immigration, by citizenship and region. 2011. Poland, Index (location quotient).' +
        ' https://example.org/europe/poland/?measure=index, accessed 3 February 2026.',
    );
  });

  it('says no view of the whole table', () => {
    expect(plainCitation(ALL, 'lest 3. februar 2026')).toBe(
      'Statistics Norway: Immigration, by citizenship and region. 2011. https://example.org/, lest 3. februar 2026.',
    );
  });
});

describe('apaCitation', () => {
  it('is that of a data set', () => {
    expect(apaCitation(POLAND, 'Data set')).toBe(
      'Statistics Norway. (2011). Immigration, by citizenship and region. 2011' +
        ' [Data set: Poland, Index (location quotient)]. https://example.org/europe/poland/?measure=index',
    );
    expect(apaCitation(ALL, 'Data set')).toContain('2011 [Data set]. https://example.org/');
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
    expect(readEntry(bibtexCitation(POLAND, ENTRY))).toEqual({
      key: ENTRY.key,
      fields: {
        author: '{Statistics Norway}',
        title: '{Immigration, by citizenship and region. 2011}',
        year: '2011',
        note: 'Data set: Poland, Index (location quotient)',
        url: POLAND.url,
        urldate: '2026-02-03',
      },
    });
  });

  it('escapes what LaTeX would act on, save in the address, which is verbatim', () => {
    const view = '50 % of A & B_c #1 \\textbf{x} ~^ per 1\u00a0000';
    const url = 'https://example.org/~a/?q=50%25%26_';
    const { fields } = readEntry(bibtexCitation({ ...POLAND, view, url }, ENTRY));
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
        const { fields } = readEntry(bibtexCitation({ ...POLAND, view: q, url: url.href }, ENTRY));
        expect(Object.keys(fields)).toEqual(['author', 'title', 'year', 'note', 'url', 'urldate']);
        const bare = (fields['note'] ?? '').replace(/\\([a-z]+\{\}|[&%$#_])/g, '');
        expect(bare).not.toMatch(/[\\{}%&$#_^\n]/);
      }),
    );
  });
});
