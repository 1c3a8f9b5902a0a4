import { describe, expect, it } from 'vitest';
import type { CodebookTexts } from '../../../src/build/codebooks/codebooks.ts';
import { readCodebooks } from '../../../src/build/codebooks/codebooks.ts';
import { formatFault } from '../../../src/build/parse/fault.ts';
import { TEXTS } from './codebook-texts.ts';
import { CODEBOOKS } from '../parse/published-text.ts';

const { citizenships, regions, names } = CODEBOOKS;

function faultsWith(name: keyof CodebookTexts, from: string | RegExp, to: string): readonly string[] {
  expect(TEXTS[name]).toMatch(from);
  const books = readCodebooks({ ...TEXTS, [name]: TEXTS[name].replace(from, to) });
  return books.ok ? [] : books.faults.map(formatFault);
}

describe('other names', () => {
  it.each([
    ['burma', 'Myanmar'],
    ['czech-republic', 'Czechia'],
    ['turkey', 'Türkiye'],
    ['netherlands', 'Holland'],
    ['united-kingdom', 'UK'],
    ['usa', 'United States'],
    ['belarus', 'Беларусь'],
  ])('of %s have %s among them', (id, name) => {
    expect(names.citizenships[id]).toContain(name);
  });

  it('are there for every row of the table, and for every region', () => {
    expect(Object.keys(names.citizenships)).toEqual(citizenships.map(({ id }) => id));
    expect(Object.keys(names.regions)).toEqual(regions.map(({ id }) => id));
  });

  it('have the towns of each region', () => {
    expect(names.towns['northern-norway']).toContain('Tromsø');
    expect(names.towns['trondelag']).toContain('Trondheim');
    for (const { id } of regions) expect(names.towns[id]?.length).toBeGreaterThan(4);
  });

  it('have the countries that no row names, with the row that counts their citizens', () => {
    const countedIn = (alpha2: string) => names.countries.find(({ iso }) => iso.alpha2 === alpha2)?.countedIn;
    expect(['SZ', 'MK', 'SY', 'MX', 'NZ', 'GL'].map(countedIn)).toEqual([
      'rest-of-africa',
      'rest-of-europe',
      'rest-of-asia',
      // the row of the rest of North America is nil in the table, so the count of Mexico is not in it
      'rest-of-south-and-central-america',
      'rest-of-oceania',
      'denmark',
    ]);
    const counted = names.countries.filter((country) => country.countedIn === 'rest-of-north-america');
    expect(counted).toEqual([]);
  });
});

describe('other names that do not hold', () => {
  it.each<[string, keyof CodebookTexts, string | RegExp, string, string]>([
    [
      'the name of another row',
      'citizenships',
      'Polska;',
      'Polska;Myanmar;',
      'data/citizenships.csv:45:12: "Myanmar" is a name of poland already',
    ],
    [
      'the name of a row as a town',
      'regions',
      'Trondheim;',
      'Trondheim;Polen;',
      'data/regions.csv:7:13: "Polen" is a name of poland already',
    ],
    [
      'a town of two regions',
      'regions',
      'Trondheim;',
      'Trondheim;Bergen;',
      'data/regions.csv:7:13: "Bergen" is a name of town Bergen in western-norway already',
    ],
    [
      'a name that says nothing new',
      'citizenships',
      'Polska;',
      'Polska;POLEN;',
      'data/citizenships.csv:20:12: "POLEN" is found by another name of poland already',
    ],
    [
      'an empty name',
      'citizenships',
      'Polska;',
      'Polska;;',
      'data/citizenships.csv:20:12: "" is no name; names are joined by ";" alone',
    ],
    [
      'no towns',
      'regions',
      /(17 Nord-Trøndelag),[^,]*/,
      '$1,',
      'data/regions.csv:7:13: towns is ""; it must be names of towns, such as "Trondheim;Steinkjer"',
    ],
    ['a country with the code of a row', 'otherCountries', '\nSY,', '\nSE,', 'data/other-countries.csv:'],
    [
      'a country that counts nowhere',
      'otherCountries',
      'Syria,rest-of-asia',
      'Syria,asia',
      'data/other-countries.csv:95:5: "asia" must be the id of a residual or of a country',
    ],
  ])('with %s', (_, name, from, to, fault) => {
    expect(faultsWith(name, from, to).join('\n')).toContain(fault);
  });
});
