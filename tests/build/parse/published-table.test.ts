import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { parseTable } from '../../../src/build/parse/parse-table.ts';
import { CODEBOOKS, rawFigure, rawRows, ROOT, TEXT, WITHHELD_TEXT, withField } from './published-text.ts';

const { dataset, checks, text } = loadTable(ROOT);

describe('the published table', () => {
  it('gives 72 rows of 8 figures, equal to another reading of its text', () => {
    const rows = rawRows(TEXT);
    expect(rows).toHaveLength(72);
    expect(rows.map(({ cells }) => cells.map(rawFigure))).toEqual(
      dataset.citizenships.map(({ id }) => dataset.figures[id]),
    );
    expect(Object.keys(dataset.figures)).toHaveLength(72);
    expect(rows.map(({ label }) => label)).toEqual(dataset.citizenships.map(({ label }) => label));
  });

  it('keeps nil apart from numbers', () => {
    expect(dataset.figures['rest-of-north-america']).toEqual(['-', '-', '-', '-', '-', '-', '-', '-']);
    expect(dataset.figures['montenegro']).toEqual([25, 11, 1, 4, 8, '-', 1, '-']);
  });

  it('has its title, year, source and columns', () => {
    expect(dataset.title).toBe('Immigration, by citizenship and region. 2011');
    expect(dataset.year).toBe(2011);
    expect(dataset.source).toBe('Statistics Norway');
    const header = TEXT.split('\n').find((line) => line.startsWith('\t\t'));
    expect(dataset.regions.map(({ label }) => label)).toEqual(header?.trim().split('\t'));
  });

  it('has its footnote, the rows that carry the mark, and those that the note is about', () => {
    expect(dataset.footnotes).toEqual([
      {
        mark: '¹',
        text: {
          en: '1 November 2006 Serbia and Montenegro separated in two parts, in Serbia and in Montenegro.',
          nb: '1. november 2006 ble Serbia og Montenegro delt i to: Serbia og Montenegro.',
        },
        about: ['serbia', 'montenegro'],
      },
    ]);
    const marked = dataset.citizenships.filter(({ notes }) => notes.includes('¹')).map(({ id }) => id);
    expect(marked).toEqual(['montenegro', 'serbia', 'asia']);
  });

  it('is proved by 136 sums: those of 72 rows, and of 8 groups in 8 columns', () => {
    expect(checks.sums).toHaveLength(136);
    expect(checks.sums.filter(({ result }) => result === 'holds')).toHaveLength(136);
    expect(checks.sums.filter(({ kind }) => kind === 'row')).toHaveLength(72);
    expect(new Set(checks.sums.map((sum) => `${sum.kind} ${sum.citizenship} ${sum.column}`)).size).toBe(136);
    expect(checks.sums).toContainEqual({
      kind: 'group',
      citizenship: 'europe',
      column: 'trondelag',
      published: 3259,
      computed: 3259,
      result: 'holds',
    });
  });

  it('carries the SHA-256 that data/README.md names', () => {
    expect(text).toBe(TEXT);
    expect(checks.sha256).toBe('2fa572adb66f2ff5d99a208d7961d5311b7177a826bc4daa8576afe89a4b8b0a');
    expect(readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8')).toContain(
      checks.sha256,
    );
  });
});

describe('signs in the place of figures', () => {
  it('are kept where more than one figure may stand behind them, and their sums cannot be checked', () => {
    const parsed = parseTable(WITHHELD_TEXT, CODEBOOKS);
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.dataset.figures['kenya']).toEqual([95, 29, ':', ':', 8, 19, 6, 4]);
    expect(parsed.dataset.figures['belgium']).toEqual([146, 37, '..', '..', 29, 24, 21, 12]);
    const unchecked = parsed.checks.sums.filter(({ result }) => result !== 'holds');
    expect(unchecked.map(({ kind, citizenship, column }) => [kind, citizenship, column])).toEqual([
      ['group', 'europe', 'hedmark-and-oppland'],
      ['group', 'europe', 'south-eastern-norway'],
      ['row', 'belgium', 'total'],
      ['row', 'bulgaria', 'total'],
      ['group', 'africa', 'hedmark-and-oppland'],
      ['group', 'africa', 'south-eastern-norway'],
      ['row', 'ghana', 'total'],
      ['row', 'kenya', 'total'],
    ]);
    for (const sum of unchecked) expect([sum.result, sum.computed]).toEqual(['not checkable', null]);
  });

  it('adds "." as 0 and keeps it apart from nil', () => {
    const montenegro = rawRows(TEXT).find(({ label }) => label === 'Montenegro')?.index ?? 0;
    const parsed = parseTable(withField(TEXT, montenegro, 6, '.'), CODEBOOKS);
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.dataset.figures['montenegro']).toEqual([25, 11, 1, 4, 8, '.', 1, '-']);
    expect(parsed.checks.sums.every(({ result }) => result === 'holds')).toBe(true);
  });
});
