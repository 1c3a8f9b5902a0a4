import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Patterns } from '../../../src/model/patterns.ts';
import { FILES, fileNamed, filesOf, TABLE } from './data-files.ts';
import { rawFigure, rawRows, TEXT, WITHHELD_TEXT } from '../parse/published-text.ts';

const rows = rawRows(TEXT);

function readCsv(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

describe('the data files', () => {
  it('stand at their fixed addresses, the one that the app reads first', () => {
    expect(FILES.map(({ path }) => path)).toEqual([
      'data/immigration-2011.json',
      'data/immigration-2011.csv',
      'data/immigration-2011.csv-metadata.json',
      'data/immigration-2011-wide.csv',
      'data/immigration-2011-wide.csv-metadata.json',
      'data/immigration-2011.jsonstat.json',
      'data/immigration-2011-patterns.json',
      'data/immigration-2011-patterns.csv',
      'data/immigration-2011-patterns.csv-metadata.json',
      'data/checks.json',
      'data/immigration-2011.txt',
      'data/datapackage.json',
    ]);
  });

  it('hold the typed dataset and, byte for byte, the published table', () => {
    const { settlement, signs, ...parsed } = JSON.parse(fileNamed('immigration-2011.json').content);
    expect(parsed).toEqual(TABLE.dataset);
    expect(settlement.patterns).toHaveLength(8);
    expect(signs).toMatchObject({ '-': 'nil: the number 0', ':': 'not for publication' });
    const published = readFileSync(new URL('../../../data/immigration-2011.txt', import.meta.url));
    expect(Buffer.from(fileNamed('immigration-2011.txt').content).equals(published)).toBe(true);
  });
});

describe('immigration-2011.csv', () => {
  const [header = [], ...lines] = readCsv(fileNamed('immigration-2011.csv').content);
  const column = (name: string) => lines.map((cells) => cells[header.indexOf(name)]);

  it('has a line for each of the 576 figures, equal to another reading of the published text', () => {
    expect(lines).toHaveLength(576);
    const figures = rows.flatMap(({ cells }) => cells.map(rawFigure));
    expect(column('persons')).toEqual(figures.map((figure) => (figure === '-' ? '0' : String(figure))));
    expect(column('symbol')).toEqual(figures.map((figure) => (figure === '-' ? '-' : '')));
  });

  it('says of each figure what it is about', () => {
    const trondelag = lines.find((cells) => cells[0] === 'poland' && cells.includes('trondelag'));
    expect(Object.fromEntries(header.map((name, i) => [name, trondelag?.[i]]))).toEqual({
      citizenship: 'poland',
      citizenship_name: 'Poland',
      kind: 'country',
      parent: 'europe',
      iso_alpha3: 'POL',
      region: 'trondelag',
      region_name: 'Trøndelag',
      nuts: 'NO06',
      year: '2011',
      persons: '794',
      symbol: '',
    });
    expect(lines[0]?.slice(0, 8)).toEqual([
      'total',
      'All citizenships',
      'total',
      '',
      '',
      'total',
      'Total',
      'NO',
    ]);
  });

  it('leaves the number of a withheld figure empty and gives its sign', () => {
    const [, ...withheld] = readCsv(fileNamed('immigration-2011.csv', filesOf(WITHHELD_TEXT)).content);
    const changed = withheld.filter((cells, i) => String(cells) !== String(lines[i]));
    expect(changed.map((cells) => [cells[0], cells[5], ...cells.slice(-2)])).toEqual([
      ['belgium', 'hedmark-and-oppland', '', '..'],
      ['belgium', 'south-eastern-norway', '', '..'],
      ['bulgaria', 'hedmark-and-oppland', '', '..'],
      ['bulgaria', 'south-eastern-norway', '', '..'],
      ['ghana', 'hedmark-and-oppland', '', ':'],
      ['ghana', 'south-eastern-norway', '', ':'],
      ['kenya', 'hedmark-and-oppland', '', ':'],
      ['kenya', 'south-eastern-norway', '', ':'],
    ]);
  });
});

describe('immigration-2011-wide.csv', () => {
  it('is the table as published: its labels, its order, its figures and signs', () => {
    const [header, ...lines] = readCsv(fileNamed('immigration-2011-wide.csv').content);
    const regions = TEXT.split('\n').find((text) => text.startsWith('\t\t'));
    expect(header).toEqual(['Citizenship', 'Total', ...(regions?.trim().split('\t') ?? [])]);
    expect(lines).toEqual(
      rows.map(({ label, cells }) => [label, ...cells.map((cell) => String(rawFigure(cell)))]),
    );
  });
});

describe('the patterns', () => {
  const [header = [], ...lines] = readCsv(fileNamed('immigration-2011-patterns.csv').content);
  const column = (name: string) => lines.map((cells) => cells[header.indexOf(name)]);
  const patterns: Patterns = JSON.parse(fileNamed('immigration-2011-patterns.json').content);

  it('have a line for each of the 63 citizenships, in the order of the first axis', () => {
    expect(lines).toHaveLength(63);
    const axis = column('axis_1').map(Number);
    expect(axis).toEqual(axis.toSorted((a, b) => a - b));
    expect(column('pattern').filter((number) => number !== '')).toHaveLength(57);
    expect(column('hoover').filter((index) => index !== '')).toHaveLength(30);
    expect(column('nearest').filter((countries) => countries !== '')).toHaveLength(52);
  });

  it('say of each citizenship what it is', () => {
    const sweden = lines.find(([id]) => id === 'sweden');
    expect(Object.fromEntries(header.map((name, i) => [name, sweden?.[i]]))).toEqual({
      citizenship: 'sweden',
      citizenship_name: 'Sweden',
      pattern: '1',
      pattern_more: 'oslo-and-akershus',
      pattern_fewer:
        'western-norway agder-and-rogaland trondelag hedmark-and-oppland south-eastern-norway northern-norway',
      pattern_kept: '1',
      axis_1: '-0.653298',
      axis_2: '0.246369',
      shown: '0.988274',
      hoover: '0.45028',
      nearest: 'pakistan',
    });
  });

  it('are the same in both files', () => {
    const inJson = patterns.patterns.flatMap(({ members }, i) =>
      members.map(({ citizenship, kept }) => [citizenship, String(i + 1), String(kept)]),
    );
    const inCsv = lines
      .map((_, i) => [column('citizenship')[i], column('pattern')[i], column('pattern_kept')[i]])
      .filter(([, pattern]) => pattern !== '');
    expect(inCsv.toSorted()).toEqual(inJson.toSorted());
  });

  it('have figures of six digits', () => {
    const longest = Math.max(
      ...(fileNamed('immigration-2011-patterns.json').content.match(/\d\.\d+/g) ?? []).map((n) => n.length),
    );
    expect(longest).toBeLessThan(12);
  });
});

describe('checks.json', () => {
  interface Tally {
    readonly holds: number;
    readonly fails: number;
    readonly 'not checkable': number;
  }
  interface Checks {
    readonly file: string;
    readonly sha256: string;
    readonly text: string;
    readonly sums: readonly { readonly result: string }[];
    readonly groups: readonly { readonly group: string; readonly rows: Tally; readonly columns: Tally }[];
  }
  const read = (text: string): Checks => JSON.parse(text);
  const checks = read(fileNamed('checks.json').content);

  it('names a file beside it, with the text and the SHA-256 of it', () => {
    const { content } = fileNamed(checks.file);
    expect(checks.text).toBe(content);
    expect(checks.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('has every sum, and counts each in one group', () => {
    expect(checks.sums).toHaveLength(136);
    const parts = { total: 9, europe: 28, africa: 9, asia: 14, america: 2, 'north-america': 3 };
    const counted = { ...parts, 'south-and-central-america': 5, oceania: 2 };
    expect(checks.groups).toEqual(
      Object.entries(counted).map(([group, holds]) => ({
        group,
        rows: { holds, fails: 0, 'not checkable': 0 },
        columns: { holds: 8, fails: 0, 'not checkable': 0 },
      })),
    );
    expect(Object.values(counted).reduce((sum, n) => sum + n + 8, 0)).toBe(136);
  });

  it('counts a sum over a withheld figure as not checkable, never as one that holds', () => {
    const withheld = read(fileNamed('checks.json', filesOf(WITHHELD_TEXT)).content);
    expect(withheld.groups.find(({ group }) => group === 'africa')).toEqual({
      group: 'africa',
      rows: { holds: 7, fails: 0, 'not checkable': 2 },
      columns: { holds: 6, fails: 0, 'not checkable': 2 },
    });
  });
});
