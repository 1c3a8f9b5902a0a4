import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNamedPages } from '../../../src/early/named-pages.ts';
import type { Locale } from '../../../src/model/dataset.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { namedPage, pagesAskedFor, pagesNamed } from '../../../src/model/find/asked-pages.ts';
import { destinationPlace } from '../../../src/components/search/destination-place.ts';
import { placeAt, placePath } from '../../../src/view/page.ts';
import { TABLE } from '../published.ts';
import { THINGS } from './published-things.ts';

const PAGES = THINGS.flatMap(
  (thing) => namedPage(thing, (leadsTo) => placePath(TABLE, destinationPlace(leadsTo, 'en'))) ?? [],
);
const asked = (pathname: string, locale: Locale = 'en') =>
  pagesAskedFor(PAGES, pathname, locale).map(({ path }) => path);

describe('the pages that an address without a page may mean', () => {
  it('has every citizenship and every region, each at its own path', () => {
    const { citizenships } = TABLE.dataset;
    expect(PAGES).toHaveLength(citizenships.length + TABLE.regions.length);
    expect(new Set(PAGES.map(({ path }) => path)).size).toBe(PAGES.length);
    for (const { path, name } of PAGES) {
      const { page } = placeAt(TABLE, path);
      expect(
        page.kind === 'citizenship' ? page.citizenship.name : page.kind === 'region' && page.region.name,
      ).toEqual(name);
    }
  });

  it.each([
    ['/poland/', 'europe/poland/'],
    ['/europe/polen/', 'europe/poland/'],
    ['/grafikk/innvandring/europe/Polska', 'europe/poland/'],
    ['/europe/polland.html', 'europe/poland/'],
    ['/nb/asia/syd-korea/index.html', 'asia/south-korea/'],
    ['/america/north-america/united-states/', 'america/north-america/usa/'],
    ['/regions/troendelag/', 'regions/trondelag/'],
    ['/regions/tr%C3%B8ndelag', 'regions/trondelag/'],
    ['/region/oslo/', 'regions/oslo-and-akershus/'],
    ['/europe/germany/berlin-xyzq/', 'europe/germany/'],
  ])('%s means %s first', (pathname, path) => {
    expect(asked(pathname)[0]).toBe(path);
    expect(asked(pathname).length).toBeLessThanOrEqual(5);
  });

  it.each(['/', '/index.html', '/xyzzyqwv/', '/%E0%A4%A/', '//'])('%s means none', (pathname) => {
    expect(asked(pathname)).toEqual([]);
  });

  it('are found by what is typed, too, in both languages', () => {
    expect(pagesNamed(PAGES, 'hviteruss', 'nb').map(({ name }) => name.nb)).toEqual(['Hviterussland']);
    expect(pagesNamed(PAGES, 'germ', 'en')[0]?.name.en).toBe('Germany');
  });

  it('are asked for without a fault by any address', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }),
        fc.constantFrom(...LOCALES),
        (parts, locale) => {
          for (const path of asked(`/${parts.join('/')}`, locale))
            expect(placeAt(TABLE, path).page.kind).not.toBe('missing');
        },
      ),
    ));

  it('come through the document as they are; what is no list of pages is none', () => {
    expect(parseNamedPages(JSON.stringify(PAGES))).toEqual(PAGES);
    for (const json of ['', '{', '{}', 'null', '[1, null, {"kind": "citizenship"}]'])
      expect(parseNamedPages(json)).toEqual([]);
  });
});
