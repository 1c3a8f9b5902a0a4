import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/dataset.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { findNames } from '../../../src/model/find/find-names.ts';
import type { NamedThing } from '../../../src/model/find/named-things.ts';
import { THINGS } from './published-things.ts';

const QUERIES = Papa.parse<{ query: string; locale: Locale; first: string; origin: string }>(
  readFileSync(new URL('./queries.csv', import.meta.url), 'utf8').trimEnd(),
  { header: true },
).data;

/** Where a thing leads, as the table of queries has it: `citizenship:poland`, `town:northern-norway`. */
function destination({ leadsTo }: NamedThing): string {
  const { id } = 'region' in leadsTo ? leadsTo.region : leadsTo.citizenship;
  return `${leadsTo.kind}:${id}`;
}

const found = (query: string, locale: Locale = 'en') => findNames(THINGS, query, locale);
const names = (query: string, locale: Locale = 'en') =>
  found(query, locale).map(({ thing }) => thing.name[locale]);

describe('findNames', () => {
  it('has a table of queries in both languages, 60 of which come from lists that are not ours', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(150);
    expect(QUERIES.filter(({ origin }) => origin !== 'written').length).toBeGreaterThanOrEqual(60);
    expect(new Set(QUERIES.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
  });

  it.each(QUERIES)('finds by “$query” in $locale $first ($origin)', ({ query, locale, first }) => {
    const [best] = found(query, locale);
    expect(best && destination(best.thing)).toBe(first);
  });

  it('lists what fits exactly, then rows and regions by their own names, then other places', () => {
    expect(names('no').slice(0, 5)).toEqual([
      'Norway',
      'North America',
      'Northern Norway',
      'Nord-Trøndelag',
      'Nordland',
    ]);
    expect(names('niger')).toEqual(['Niger', 'Nigeria']);
    expect(names('UK')).toEqual(['United Kingdom', 'Ukraine']);
    expect(names('korea')).toEqual(['South Korea', 'North Korea']);
  });

  it('says what is only near', () => {
    expect(found('germny').map(({ thing, fit }) => [thing.name.en, fit])).toEqual([['Germany', null]]);
    expect(found('germany').map(({ fit }) => fit)).toEqual(['exact']);
    expect(found('xyzzy')).toEqual([]);
    expect(found('qq')).toEqual([]);
  });

  it('finds every thing first or beside its namesake by each of its names, in any case and form', () => {
    const name = fc.constantFrom(...THINGS).chain((thing) =>
      fc.record({
        thing: fc.constant(thing),
        alias: fc.constantFrom(...thing.aliases),
        locale: fc.constantFrom(...LOCALES),
      }),
    );
    fc.assert(
      fc.property(name, ({ thing, alias, locale }) => {
        const farCode = alias.form === 'code' && alias.text.length < 3 && thing.leadsTo.kind === 'country';
        for (const query of [alias.text, alias.text.toUpperCase(), alias.text.normalize('NFD')]) {
          const all = found(query, locale);
          expect(all.map((one) => one.thing)).toContain(thing);
          if (!farCode && alias.form !== 'people') expect(all[0]?.fit).toBe('exact');
        }
      }),
    );
  });

  it('finds a thing by its name with one slip in it', () => {
    const slip = fc
      .constantFrom(...THINGS)
      .chain((thing) =>
        fc.record({ thing: fc.constant(thing), locale: fc.constantFrom(...LOCALES), at: fc.nat(30) }),
      );
    fc.assert(
      fc.property(slip, ({ thing, locale, at }) => {
        const name = thing.name[locale];
        const missing = name.slice(0, at) + name.slice(at + 1);
        if (name.length < 6 || found(missing, locale)[0]?.fit !== null) return;
        expect(found(missing, locale).map((one) => one.thing)).toContain(thing);
      }),
    );
  });

  it('takes any text', () => {
    const anyText = fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(found(text).length).toBeLessThanOrEqual(THINGS.length);
      }),
      { numRuns: 30 },
    );
  });
});
