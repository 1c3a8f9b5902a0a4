import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/model/fold-name.ts';
import { TABLE } from './published.ts';

const NAMES = [...TABLE.dataset.citizenships, ...TABLE.regions].flatMap(({ name }) => [name.en, name.nb]);
/** Any sequence of UTF-16 code units, lone surrogates included. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
const anyName = fc.constantFrom(...NAMES);
const SPACES = [' ', '\u00a0', '\u2009', '\u3000', '\t', '\n', '\u2028'];
const DASHES = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uff0d'];
const INVISIBLE = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\ufe0f', '\u034f', '\u202e'];
const EDGES = ['“', '»', '"', '(', ')', '!', '…', ',', ';', ':', '?', '/', '¿', '.', '’', '*'];

describe('foldName', () => {
  it.each([
    ['Østerrike', 'osterrike'],
    ['Færøyene', 'faeroyene'],
    ['Łódź', 'lodz'],
    ['Côte d’Ivoire', 'cote divoire'],
    ["Cote d'Ivoire", 'cote divoire'],
    ['U.S.A.', 'usa'],
    ['Sør‑Korea', 'sor korea'],
    ['Bosnia- Herzegovina', 'bosnia herzegovina'],
    ['  «Polen», ', 'polen'],
    ['Ｐｏｌａｎｄ', 'poland'],
    ['ﬁnland', 'finland'],
    ['TÜRKİYE', 'turkiye'],
    ['Großbritannien', 'grossbritannien'],
    ['한국', '한국'.normalize('NFKD')],
    ['Ελλάδα', 'ελλαδα'],
    ['', ''],
    ['–', ''],
    ['\u0301 pol', 'pol'],
  ])('makes %s "%s"', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('gives letters and digits in words one space apart, and leaves what is folded as it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        const folded = foldName(text);
        expect(folded).toMatch(/^([\p{Letter}\p{Number}]+( [\p{Letter}\p{Number}]+)*)?$/u);
        expect(foldName(folded)).toBe(folded);
      }),
      { numRuns: 500 },
    );
  });

  it('is blind to case, marks and forms', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const folded = foldName(name);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          expect(foldName(name.normalize(form))).toBe(folded);
        expect(foldName(name.toUpperCase())).toBe(folded);
        expect(foldName(name.toLowerCase())).toBe(folded);
        expect(foldName(name.normalize('NFD').replace(/\p{Mark}/gu, ''))).toBe(folded);
      }),
    );
  });

  it('is blind to kinds of space and dash, and to how many there are', () => {
    const between = fc.array(fc.constantFrom(...SPACES, ...DASHES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyName, between, (name, gap) => {
        expect(foldName(name.replace(/[ -]/g, gap.join('')))).toBe(foldName(name));
      }),
    );
  });

  it('is blind to what is not seen, and to punctuation at the edges', () => {
    const edge = fc.array(fc.constantFrom(...EDGES, ...SPACES, ...DASHES), { maxLength: 4 });
    const sown = fc.tuple(anyName, fc.nat(30), fc.constantFrom(...INVISIBLE), edge, edge);
    fc.assert(
      fc.property(sown, ([name, at, unseen, before, after]) => {
        const text = name.slice(0, at) + unseen + name.slice(at);
        expect(foldName(before.join('') + text + after.join(''))).toBe(foldName(name));
      }),
    );
  });
});
