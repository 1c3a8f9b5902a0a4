import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/dataset.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { foldName } from '../../../src/model/fold-name.ts';
import { foundElsewhere, rowFilter } from '../../../src/model/find/row-filter.ts';
import { partsOf } from '../../../src/model/table.ts';
import { TABLE } from '../published.ts';
import { THINGS } from './published-things.ts';

const ROWS = TABLE.dataset.citizenships;
const filter = (text: string, locale: Locale = 'en') => rowFilter(TABLE, THINGS, text, locale);
const found = (text: string, locale: Locale = 'en') =>
  ROWS.filter(filter(text, locale).accepts).map(({ id }) => id);
const elsewhere = (text: string, scope: string) => {
  const rows = partsOf(TABLE, scope);
  return filter(text).names.flatMap((name) =>
    foundElsewhere(THINGS, name, rows, 'en').map(({ thing, fit }) => [thing.name.en, fit]),
  );
};

describe('rowFilter', () => {
  it.each<[string, readonly string[]]>([
    ['Poland', ['poland']],
    ['Poland, Lithuania, Somalia', ['lithuania', 'poland', 'somalia']],
    ['poland;somalia', ['poland', 'somalia']],
    [' , poland,, ', ['poland']],
    ['UK', ['united-kingdom']],
    ['US', ['usa']],
    ['Czechia', ['czech-republic']],
    ['Myanmar', ['burma']],
    ['Polish', ['poland']],
    ['polsk', ['poland']],
    ['Syria', ['rest-of-asia']],
    ['niger', ['nigeria', 'rest-of-africa']],
    ['stor', ['united-kingdom']],
    ['korea', ['south-korea']],
    ['bosnia-h', ['bosnia-and-herzegovina']],
    ['land', ['finland', 'iceland', 'netherlands', 'poland', 'thailand']],
    ['Tromsø', []],
    ['qqq', []],
  ])('of “%s” shows %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('shows the members of a group that fits', () => {
    const ids = (group: string) => partsOf(TABLE, group).map(({ id }) => id);
    expect(found('Oceania')).toEqual(['oceania', ...ids('oceania')]);
    expect(found('Africa, oceania')).toEqual(['africa', ...ids('africa'), 'oceania', ...ids('oceania')]);
    expect(found('South America')).toEqual([
      'south-and-central-america',
      ...ids('south-and-central-america'),
    ]);
    expect(found('Amerika')).toHaveLength(1 + 2 + 3 + 5);
  });

  it('finds rows in either language whatever the reader’s', () => {
    expect(found('Polen')).toEqual(['poland']);
    expect(found('Poland', 'nb')).toEqual(['poland']);
    expect(found('tyskland, Austria', 'nb')).toEqual(['germany', 'austria']);
  });

  it('shows all rows for no name', () => {
    for (const none of ['', '  ', ',', '%', '–']) expect(found(none)).toHaveLength(ROWS.length);
  });

  it('finds every row by its name, and by any piece of three letters that is no name of another', () => {
    const row = fc.tuple(fc.constantFrom(...ROWS), fc.constantFrom(...LOCALES));
    fc.assert(
      fc.property(
        row,
        fc.nat(20),
        fc.integer({ min: 3, max: 20 }),
        ([{ id, name }, locale], start, length) => {
          expect(found(name[locale], locale)).toContain(id);
          const piece = name[locale].slice(start, start + length);
          const called = THINGS.some(
            ({ leadsTo, aliases }) =>
              leadsTo.kind === 'citizenship' && aliases.some(({ folded }) => folded === foldName(piece)),
          );
          if (piece.trim().length > 2 && !called) expect(found(piece.toUpperCase(), locale)).toContain(id);
        },
      ),
    );
  });

  it('takes any text', () => {
    const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(found(text).length).toBeLessThanOrEqual(ROWS.length);
      }),
    );
  });
});

describe('foundElsewhere', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['Somalia', 'europe', [['Somalia', 'exact']]],
    ['Tromsø', 'europe', [['Tromsø', 'exact']]],
    ['Syria', 'europe', [['Syria', 'exact']]],
    ['Poland, Somalia', 'europe', [['Somalia', 'exact']]],
    ['germny', 'europe', [['Germany', null]]],
    ['poland', 'europe', []],
    ['qqq', 'europe', []],
  ])('offers for “%s” in %s %j', (text, scope, offers) => {
    expect(elsewhere(text, scope)).toEqual(offers);
  });
});
