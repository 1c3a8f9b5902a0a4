import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodebookTexts } from '../../../src/build/codebooks/codebooks.ts';
import { readCodebooks } from '../../../src/build/codebooks/codebooks.ts';
import { formatFault } from '../../../src/build/parse/fault.ts';
import { CODEBOOKS } from '../parse/published-text.ts';

const read = (name: string) => readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8');
const TEXTS: CodebookTexts = {
  citizenships: read('citizenships'),
  regions: read('regions'),
  footnotes: read('footnotes'),
  otherCountries: read('other-countries'),
};

function faultsWith(texts: Partial<CodebookTexts>): readonly string[] {
  const books = readCodebooks({ ...TEXTS, ...texts });
  return books.ok ? [] : books.faults.map(formatFault);
}

describe('the codebook of citizenships', () => {
  const { citizenships } = CODEBOOKS;
  const idsOf = (parent: string) =>
    citizenships.filter((entry) => entry.parent === parent).map(({ id }) => id);

  it('has the pages that the site promises', () => {
    expect(idsOf('total')).toEqual([
      'norway',
      'europe',
      'africa',
      'asia',
      'america',
      'oceania',
      'stateless',
      'unknown',
    ]);
    expect(idsOf('america')).toEqual(['north-america', 'south-and-central-america']);
    expect(idsOf('north-america')).toEqual(['usa', 'canada', 'rest-of-north-america']);
    expect(idsOf('europe')).toHaveLength(28);
    expect(idsOf('asia')).toHaveLength(14);
  });

  it('has ISO codes for countries alone, and different ones', () => {
    const countries = citizenships.filter(({ kind }) => kind === 'country');
    expect(countries).toHaveLength(56);
    expect(new Set(countries.map(({ iso }) => iso?.alpha2)).size).toBe(56);
    expect(new Set(countries.map(({ iso }) => iso?.alpha3)).size).toBe(56);
    expect(citizenships.filter(({ kind, iso }) => kind !== 'country' && iso)).toEqual([]);
  });

  it('has a name and a phrase of its own for each row, in both languages', () => {
    for (const locale of ['en', 'nb'] as const) {
      expect(new Set(citizenships.map(({ name }) => name[locale])).size).toBe(72);
      expect(new Set(citizenships.map(({ people }) => people[locale])).size).toBe(72);
    }
  });
});

describe('the codebook of regions', () => {
  const { regions, countyRegion, populationDate } = CODEBOOKS;

  it('has the population of the country on 1 January 2011', () => {
    expect(populationDate).toBe('2011-01-01');
    expect(regions.reduce((sum, { population }) => sum + population, 0)).toBe(4920305);
  });

  it('has the 19 counties of 2011, each in one region', () => {
    expect([...countyRegion.keys()].toSorted()).toEqual(
      '01 02 03 04 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20'.split(' '),
    );
    expect(countyRegion.get('16')).toBe('trondelag');
    expect(regions.find(({ id }) => id === 'trondelag')?.counties).toEqual([
      'Sør-Trøndelag',
      'Nord-Trøndelag',
    ]);
  });

  it('has the preposition that each name takes', () => {
    const places = regions.map(({ place, destination }) => [
      place.en,
      place.nb,
      destination.en,
      destination.nb,
    ]);
    expect(places).toContainEqual([
      'in Western Norway',
      'på Vestlandet',
      'to Western Norway',
      'til Vestlandet',
    ]);
    expect(places).toContainEqual(['in Trøndelag', 'i Trøndelag', 'to Trøndelag', 'til Trøndelag']);
  });
});

describe('a codebook that does not hold', () => {
  const edited = (name: keyof CodebookTexts, from: string | RegExp, to: string) => {
    return faultsWith({ [name]: TEXTS[name].replace(from, to) });
  };

  it('is not found among the published ones', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it.each<[string, keyof CodebookTexts, string | RegExp, string, string]>([
    [
      'an id that is no slug',
      'citizenships',
      '\npoland,',
      '\nPoland!,',
      'data/citizenships.csv:20:1: "Poland!" is no id; lower-case words joined by "-"',
    ],
    [
      'an id twice',
      'citizenships',
      '\npoland,',
      '\nserbia,',
      'data/citizenships.csv:23:1: "serbia" is the id of an earlier row',
    ],
    [
      'an unknown kind',
      'citizenships',
      'poland,country',
      'poland,land',
      'data/citizenships.csv:20:2: "land" is no kind; one of total, group, country, residual, other',
    ],
    [
      'a parent that is no group',
      'citizenships',
      'poland,country,europe',
      'poland,country,norway',
      'data/citizenships.csv:20:3: "norway" cannot be the parent; the id of an earlier row of kind total or group',
    ],
    [
      'a label twice',
      'citizenships',
      ',Poland,PL',
      ',Serbia,PL',
      'data/citizenships.csv:23:4: the label stands in line 20 already',
    ],
    [
      'a country without its code',
      'citizenships',
      ',PL,',
      ',,',
      'data/citizenships.csv:20:5: "" must be an ISO 3166-1 alpha2 code',
    ],
    [
      'a group with a code',
      'citizenships',
      'Africa total,,',
      'Africa total,AF,',
      'data/citizenships.csv:33:5: "AF" must be empty: a group is no country',
    ],
    ['a missing name', 'citizenships', ',Polen,', ',,', 'data/citizenships.csv:20:8: nb is empty'],
    [
      'a line with too few fields',
      'citizenships',
      'poland,country,',
      'poland,',
      'data/citizenships.csv:20:1: 11 fields; there must be 12: id,kind,parent,label,alpha2,alpha3,en,nb,en_people,nb_people,nb_source,other_names',
    ],
    [
      'a wrong header',
      'footnotes',
      'en,nb',
      'en,no',
      'data/footnotes.csv:1:1: the columns are "en,no,about,marked"; they must be en,nb,about,marked',
    ],
    [
      'a population that is no number',
      'regions',
      '426206',
      '426 206',
      'data/regions.csv:7:10: population is "426 206"; it must be a number of inhabitants above 0, without separators',
    ],
    [
      'populations of different days',
      'regions',
      '426206,2011',
      '426206,2012',
      'data/regions.csv:7:11: the date must be that of the first region, 2011-01-01',
    ],
    [
      'a county in two regions',
      'regions',
      '17 Nord',
      '18 Nord',
      'data/regions.csv:8:12: county 18 is in trondelag already',
    ],
    [
      'a region with the key of another column',
      'regions',
      '\ntrondelag,',
      '\ntotal,',
      'data/regions.csv:7:1: id is "total"; it must be lower-case words joined by "-", not total or citizenship',
    ],
    [
      'a note about nobody',
      'footnotes',
      ',serbia;montenegro,',
      ',serbia;kosovo,',
      'data/footnotes.csv:2:3: "kosovo" is no id of citizenships.csv',
    ],
    ['no rows', 'regions', /\n.*/s, '', 'data/regions.csv:1:1: no regions; the table has one a column'],
  ])('with %s', (_, name, from, to, fault) => {
    expect(edited(name, from, to)).toContain(fault);
  });

  it('is reported with all its faults, and those of the other codebooks', () => {
    const faults = faultsWith({
      citizenships: TEXTS.citizenships.replace(',PL,', ',pl,').replace(',Polen,', ',,'),
      regions: TEXTS.regions.replace('NO06', 'NO6'),
    });
    expect(faults).toEqual([
      'data/citizenships.csv:20:5: "pl" must be an ISO 3166-1 alpha2 code',
      'data/citizenships.csv:20:8: nb is empty',
      'data/regions.csv:7:2: nuts is "NO6"; it must be a NUTS 2 code such as NO06',
    ]);
  });

  it('with a group that has lost its parts is refused', () => {
    const oceania = TEXTS.citizenships.replaceAll(/\n[^\n]*,oceania,[^\n]*/g, '');
    expect(faultsWith({ citizenships: oceania })).toContain(
      'data/citizenships.csv:69:2: group "oceania" has no parts; a group needs at least one',
    );
  });
});
