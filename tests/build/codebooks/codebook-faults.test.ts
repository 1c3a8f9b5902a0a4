import { describe, expect, it } from 'vitest';
import type { CodebookTexts } from '../../../src/build/codebooks/codebooks.ts';
import { readCodebooks } from '../../../src/build/codebooks/codebooks.ts';
import { formatFault } from '../../../src/build/parse/fault.ts';
import { TEXTS } from './codebook-texts.ts';

function faultsWith(texts: Partial<CodebookTexts>): readonly string[] {
  const books = readCodebooks({ ...TEXTS, ...texts });
  return books.ok ? [] : books.faults.map(formatFault);
}

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
      'data/citizenships.csv:23:4: "Serbia" stands in line 20 already',
    ],
    [
      'an ISO code twice',
      'citizenships',
      ',RS,SRB,',
      ',PL,SRB,',
      'data/citizenships.csv:23:5: "PL" stands in line 20 already',
    ],
    [
      'a name twice',
      'citizenships',
      'Serbia,RS,SRB,Serbia,Serbia,',
      'Serbia,RS,SRB,Serbia,Polen,',
      'data/citizenships.csv:23:8: "Polen" is a name of poland already',
    ],
    [
      'an id that is a folder of the site',
      'citizenships',
      '\nnorway,',
      '\nregions,',
      'data/citizenships.csv:3:1: "regions" is a folder of the site itself; another id is needed',
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
      'data/regions.csv:7:11: the population is that of "2012-01-01"; data/publication.json needs that of 2011-01-01',
    ],
    [
      'a county in two regions',
      'regions',
      '17 Nord',
      '18 Nord',
      'data/regions.csv:8:12: county 18 is in trondelag already',
    ],
    [
      'a population that is not the sum of its counties',
      'regions',
      '426206,2011',
      '426207,2011',
      'data/regions.csv:7:10: population is 426207; those of its counties in data/counties.csv add up to 426206',
    ],
    [
      'a county under another name',
      'regions',
      '16 Sør-Trøndelag',
      '16 Trøndelag',
      'data/regions.csv:7:12: county 16 is "Trøndelag" here, "Sør-Trøndelag" in data/counties.csv',
    ],
    [
      'a county that nothing is known of',
      'regions',
      '16 Sør-Trøndelag',
      '13 Bergen',
      'data/regions.csv:7:12: county 13 is not in data/counties.csv',
    ],
    [
      'a code that is not that of its counties',
      'regions',
      ',NO06,',
      ',NO08,',
      'data/regions.csv:7:2: nuts is "NO08", but county 16 is NO061 in data/counties.csv',
    ],
    [
      'a county in no region',
      'regions',
      ';20 Finnmark',
      '',
      'data/counties.csv:20:1: county 20 is in no region of data/regions.csv',
    ],
    [
      'a county twice',
      'counties',
      '\n17,',
      '\n16,',
      'data/counties.csv:17:1: "16" stands in line 16 already',
    ],
    [
      'a national population that is not the sum of the regions',
      'publication',
      '4920305',
      '4920306',
      'data/publication.json:31:14: population.total is 4920306; the populations in data/regions.csv add up to 4920305',
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
