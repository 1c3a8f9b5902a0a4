import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedPart } from '../../../src/model/find/matched-part.ts';
import { foldName } from '../../../src/model/fold-name.ts';
import { THINGS } from './published-things.ts';

const parts = (name: string, query: string) => {
  const text = matchedPart(name, query);
  return text && [text.before, text.matched, text.after].join('|');
};

describe('matchedPart', () => {
  it.each([
    ['Norway', 'no', '|No|rway'],
    ['Northern Norway', 'norw', 'Northern |Norw|ay'],
    ['Sør‑Korea', 'sor k', '|Sør‑K|orea'],
    ['Østerrike', 'OST', '|Øst|errike'],
    ['Færøyene', 'faero', '|Færø|yene'],
    ['Türkiye', 'turk', '|Türk|iye'],
    ['Türkiye'.normalize('NFD'), 'tu', `|${'Tü'.normalize('NFD')}|rkiye`],
    ['Bosnia and Herzegovina', 'herz', 'Bosnia and |Herz|egovina'],
    ['Tanzania', 'ania', 'Tanz|ania|'],
    ['U.S.A.', 'usa', '|U.S.A|.'],
    ['Germany', 'germny', null],
    ['Germany', '', null],
  ])('of %s and “%s” is %s', (name, query, expected) => {
    expect(parts(name, query)).toBe(expected);
  });

  it('is what was typed, and with what is around it the whole name', () => {
    const aliases = THINGS.flatMap((thing) => thing.aliases.map(({ text }) => text));
    fc.assert(
      fc.property(fc.constantFrom(...aliases), fc.nat(40), fc.nat(40), (name, start, length) => {
        const query = foldName(name)
          .slice(start, start + length + 1)
          .trim();
        const text = matchedPart(name, query);
        if (query === '' || !text) return;
        expect(text.before + text.matched + text.after).toBe(name);
        expect(foldName(text.matched).startsWith(query)).toBe(true);
      }),
    );
  });
});
