import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, DESCRIBING_COLUMNS, NORDIC_CSV, PLAIN_CSV } from '../../../src/components/share/csv.ts';
import type { ExportedTable } from '../../../src/components/share/exported-table.ts';
import { exportedTable } from '../../../src/components/share/exported-table.ts';
import { provenanceOf } from '../../../src/components/share/provenance.ts';
import { sourceFacts } from '../../../src/components/share/source-facts.ts';
import { shareWordsEn } from '../../../src/messages/share-words.en.ts';
import { dialogSiteAt, SITE_URL } from './dialog-site-at.ts';

function tableAt(path: string, search = ''): ExportedTable {
  const site = dialogSiteAt(path, search);
  return exportedTable(site, provenanceOf(site));
}

/** The lines of a file by heading, as an independent parser reads it. */
function read(text: string, delimiter = ','): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** A cell that begins as a formula does and is no number. */
const RUNS = /^(?!-?\d+([.,]\d+)?$)\s*([=+@]|-.)|^[\t\r\n]/s;

/** Digits beyond these are no more than binary noise. */
const digits15 = (n: number) => String(Number(n.toPrecision(15)));

const line = (lines: readonly Record<string, string>[], id: string) =>
  lines.find((each) => each['id'] === id);

describe('csv', () => {
  it('holds the published persons', () => {
    const lines = read(csv(tableAt('europe/'), PLAIN_CSV, []));
    expect(line(lines, 'poland')).toEqual({
      Citizenship: 'Poland',
      Total: '12861',
      'Oslo and Akershus': '4017',
      'Hedmark and Oppland': '592',
      'South Eastern Norway': '2528',
      'Agder and Rogaland': '2028',
      'Western Norway': '2330',
      Trøndelag: '794',
      'Northern Norway': '572',
      id: 'poland',
      kind: 'country',
      parent: 'europe',
      flags: '',
      notes: '',
    });
  });

  it('writes nil as 0 and says under flags that it is nil; a footnote stands in words', () => {
    const lines = read(csv(tableAt('europe/'), PLAIN_CSV, []));
    expect(line(lines, 'montenegro')).toMatchObject({
      Citizenship: 'Montenegro',
      'Agder and Rogaland': '8',
      'Western Norway': '0',
      'Northern Norway': '0',
      flags: 'Western Norway (-); Northern Norway (-)',
      notes: '1 November 2006 Serbia and Montenegro separated in two parts, in Serbia and in Montenegro.',
    });
  });

  it('writes measures to 15 significant digits, and flags an index that rests on few people', () => {
    const lines = read(csv(tableAt('europe/', '?measure=index'), PLAIN_CSV, []));
    const index = 794 / 5552 / (12861 / 79498);
    expect(line(lines, 'poland')?.['Trøndelag']).toBe(digits15(index));
    expect(line(lines, 'poland')?.['flags']).toBe('');
    expect(line(lines, 'belarus')?.['flags']).toBe('Hedmark and Oppland (few)');
  });

  it('has every measure of a region on its page', () => {
    const lines = read(csv(tableAt('regions/trondelag/', '?sort=-persons&rows=countries'), PLAIN_CSV, []));
    expect(lines[0]).toMatchObject({
      Citizenship: 'Poland',
      People: '794',
      'Per 1 000': digits15((1000 * 794) / 426206),
      '% of arrivals': digits15((100 * 794) / 5552),
      '% of all arrivals': digits15((100 * 12861) / 79498),
    });
    expect(lines.at(-1)).toMatchObject({ id: 'total', kind: 'total', People: '5552' });
  });

  it('keeps rows, order and filter of the screen', () => {
    const lines = read(csv(tableAt('', '?rows=countries&sort=-total&q=land'), PLAIN_CSV, []));
    expect(lines.slice(0, 3).map(({ id }) => id)).toEqual(['poland', 'iceland', 'thailand']);
    expect(lines.at(-1)?.['id']).toBe('total');
  });

  it('speaks the language of the page, save for the names of what describes', () => {
    const text = csv(tableAt('nb/regions/trondelag/'), PLAIN_CSV, []);
    const [header] = Papa.parse<string[]>(text).data;
    expect(header).toEqual([
      'Statsborgerskap',
      'Personer',
      'Per 1 000',
      '% av innvandringen',
      '% av all innvandring',
      'Ganger forventet',
      '% av gruppen',
      ...DESCRIBING_COLUMNS,
    ]);
  });

  it('has semicolons, decimal commas and a byte order mark for Nordic Excel, and the same figures', () => {
    const table = tableAt('europe/', '?measure=rate');
    const nordic = csv(table, NORDIC_CSV, []);
    expect(nordic.startsWith('\ufeffCitizenship;Total;')).toBe(true);
    const plain = read(csv(table, PLAIN_CSV, []));
    const lines = read(nordic, ';');
    expect(lines).toHaveLength(plain.length);
    const poland = line(lines, 'poland')?.['Trøndelag'];
    expect(poland).toBe(digits15((1000 * 794) / 426206).replace('.', ','));
    expect(poland?.replace(',', '.')).toBe(line(plain, 'poland')?.['Trøndelag']);
  });

  it('ends every line as RFC 4180 has it', () => {
    const text = csv(tableAt('africa/'), PLAIN_CSV, []);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says once, above the table, where it is from, in lines that programs know as comments', () => {
    const table = tableAt('europe/', '?measure=index&q=pol');
    const facts = sourceFacts(table, shareWordsEn.workbook);
    const text = csv(table, PLAIN_CSV, facts);
    const comments = text.split('\r\n').filter((each) => each.startsWith('#'));
    expect(comments).toEqual([
      '# Page,Europe except Norway',
      '# Source,"Statistics Norway: Immigration, by citizenship and region. 2011; rates, shares and indices computed by Immigration to Norway 2011"',
      '# People,"People who moved to Norway in 2011, as published."',
      expect.stringMatching(/^# Over- or under-represented \(times as many as expected\),/),
      expect.stringMatching(/^# Rows,/),
      '# Filter on names,pol',
      `# Link to this view,${SITE_URL}europe/?measure=index&q=pol`,
    ]);
    expect(text.startsWith('# Page')).toBe(true);
    expect(text.replace(/^#.*\r\n/gm, '')).toBe(csv(table, PLAIN_CSV, []));
  });

  it('comes back from a parser as it was, and no cell of it runs, whatever the filter', () => {
    const table = tableAt('europe/');
    const filters = fc.string({ unit: fc.constantFrom(...'=+-@"\';,\r\n\t 1aæ') });
    fc.assert(
      fc.property(filters, fc.constantFrom(PLAIN_CSV, NORDIC_CSV), (filter, dialect) => {
        const text = csv(table, dialect, [['Filter on names', filter]]);
        const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
          delimiter: dialect.separator,
          skipEmptyLines: true,
        });
        const [comment = [], ...lines] = data;
        expect(lines).toHaveLength(1 + table.rows.length);
        for (const cells of lines)
          expect(cells).toHaveLength(1 + table.columns.length + DESCRIBING_COLUMNS.length);
        expect(data.flat().filter((cell) => RUNS.test(cell))).toEqual([]);
        const told = filter.replace(/[\r\n]+/g, ' ');
        expect(comment[0]).toBe('# Filter on names');
        expect([told, `'${told}`]).toContain(comment[1]);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a figure that is not published empty, and its sign under flags', () => {
    const table = tableAt('regions/trondelag/');
    const rows = table.rows
      .slice(0, 1)
      .map((row) => ({ ...row, figures: row.figures.map(() => ({ reading: ':', few: false }) as const) }));
    const [withheld] = read(csv({ ...table, rows }, PLAIN_CSV, []));
    expect(withheld?.['People']).toBe('');
    expect(withheld?.['flags']).toContain('People (:); ');
  });
});
