import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/build/codebooks/publication-file.ts';

const TEXT = readFileSync(new URL('../../../data/publication.json', import.meta.url), 'utf8');

const faultsOf = (text: string) =>
  readPublication(text).faults.map(({ line, column, message }) => `${line}:${column}: ${message}`);

describe('the publication', () => {
  it('is which table this is, and when it was released', () => {
    const { publication, faults } = readPublication(TEXT);
    expect(faults).toEqual([]);
    expect(publication).toMatchObject({
      id: 'immigration-2011',
      year: 2011,
      table: 11,
      title: 'Immigration, by citizenship and region. 2011',
      release: { date: '2012-05-11' },
      population: { date: '2011-01-01', total: 4920305 },
    });
  });

  it.each([
    ['"year": 2011', '"year": "2011"', '3:11: year is "2011"; it must be a year, without quotation marks'],
    [
      '"id": "immigration-2011"',
      '"id": "immigration-2012"',
      '2:9: id is "immigration-2012"; it must be lower-case words and the year, such as immigration-2011',
    ],
    [
      'region. 2011"',
      'region. 2010"',
      '5:12: title is "Immigration, by citizenship and region. 2010"; it must be the table\'s title as published, which ends with ". 2011"',
    ],
    [
      '"2012-05-11",',
      '"11 May 2012",',
      '8:13: release.date is "11 May 2012"; it must be a day such as 2012-05-11',
    ],
    [
      '"2011-01-01"',
      '"2012-01-01"',
      '30:13: population.date is "2012-01-01"; it must be the first of January of the table\'s year, 2011-01-01',
    ],
    [
      '"nb": "Innvandring og utvandring, 2011"',
      '"no": "Innvandring og utvandring, 2011"',
      '9:14: release.title.nb is missing; it must be a text that is not empty',
    ],
    ['"table": 11,', '"table": 11', /^5:3: no JSON: /],
    [TEXT, 'null', /^1:1: year is missing; /],
    [TEXT, '', /^1:1: no JSON: /],
  ])('with %s as %s is refused at its place', (from, to, fault) => {
    const [first = ''] = faultsOf(TEXT.replace(from, to));
    if (typeof fault === 'string') expect(first).toBe(fault);
    else expect(first).toMatch(fault);
  });
});
