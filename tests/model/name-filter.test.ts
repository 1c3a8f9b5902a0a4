import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/model/dataset.ts';
import { nameFilter } from '../../src/model/name-filter.ts';
import { TABLE } from './published.ts';

const NAMES = TABLE.dataset.citizenships.flatMap(({ name }) => LOCALES.map((locale) => name[locale]));
/** Any sequence of UTF-16 code units, lone surrogates included. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
const found = (query: string) => NAMES.filter(nameFilter(query));

describe('nameFilter', () => {
  it.each([
    ['Østerrike', 'osterrike'],
    ['Østerrike', 'ØSTERRIKE'],
    ['Sør-Korea', 'sor-k'],
    ['Sør-Korea', 'sør'],
    ['Statsløse', 'LOSE'],
    ['Sri Lanka', 'sri  lanka '],
    ['Trøndelag', 'Trondelag'],
    ['Ålesund', 'alesund'],
    ['Alesund', 'ålesund'],
    ['Côte d’Ivoire', 'cote'],
    ['Réunion', 'RÉU'],
    ['Reunion', 'réu'],
    ['Færøyene', 'faeroy'],
    ['Łódź', 'lodz'],
  ])('finds %s by %s', (name, query) => {
    expect(nameFilter(query)(name)).toBe(true);
  });

  it.each([
    ['Poland', 'po land'],
    ['Poland', 'polands'],
    ['Poland', 'po*land'],
  ])('does not find %s by %s', (name, query) => {
    expect(nameFilter(query)(name)).toBe(false);
  });

  it('finds the rows that contain the text, in either language', () => {
    expect(found('land')).toEqual(NAMES.filter((name) => name.toLowerCase().includes('land')));
    expect(found('storbrit')).toEqual(['Storbritannia']);
    expect(found('bosnia-h')).toEqual(['Bosnia-Hercegovina']);
  });

  it('finds every name by no text, and by white space', () => {
    expect(found('')).toEqual(NAMES);
    expect(found('   ')).toEqual(NAMES);
  });

  it('finds every name by any piece of it, in any case', () => {
    const piece = fc
      .constantFrom(...NAMES)
      .chain((name) =>
        fc.record({ name: fc.constant(name), start: fc.nat(name.length), length: fc.nat(name.length) }),
      );
    fc.assert(
      fc.property(piece, ({ name, start, length }) => {
        const text = name.slice(start, start + length);
        for (const query of [text, text.toUpperCase(), text.toLowerCase(), text.normalize('NFD')]) {
          expect(nameFilter(query)(name)).toBe(true);
        }
      }),
    );
  });

  it('ignores space around the text also where a mark without a letter stands before it', () => {
    expect(found('\u0301 pol')).toEqual(found('pol'));
  });

  it('takes several names, separated by commas', () => {
    expect(found('polen, lithuania,, ')).toEqual(['Lithuania', 'Polen']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        expect(found(query).length).toBeLessThanOrEqual(NAMES.length);
      }),
    );
  });
});
