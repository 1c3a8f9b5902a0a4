import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/view/page.ts';
import { allPlaces, placeAt, placePath, rootFrom } from '../../src/view/page.ts';
import { citizenship, TABLE } from '../model/published.ts';

const PLACES = allPlaces(TABLE);
const PATHS = PLACES.map((place) => placePath(TABLE, place));
const missing = (locale: Place['locale']) => ({ locale, page: { kind: 'missing' } });

const REGIONS = [
  'oslo-and-akershus',
  'hedmark-and-oppland',
  'south-eastern-norway',
  'agder-and-rogaland',
  'western-norway',
  'trondelag',
  'northern-norway',
];

describe('the pages', () => {
  it('are two for each row, one for each region, and one each of regions, patterns, names and figures, in two languages', () => {
    expect(PATHS).toHaveLength(2 * (2 * 72 + 7 + 1 + 1 + 1 + 1));
    expect(PATHS[0]).toBe('');
  });

  it('have a path each, in plain letters, a slash at its end', () => {
    expect(new Set(PATHS).size).toBe(PATHS.length);
    expect(PATHS.filter((path) => !/^([a-z]+(-[a-z]+)*\/)*$/.test(path))).toEqual([]);
  });

  it.each(['en', 'nb'] as const)('have the promised paths (%s)', (locale) => {
    const promised = [
      ...['', 'europe/', 'africa/', 'asia/', 'america/', 'america/north-america/'],
      ...['america/south-and-central-america/', 'oceania/'],
      ...[
        'proof/',
        'europe/poland/proof/',
        'europe/poland/',
        'america/north-america/usa/',
        'europe/rest-of-europe/',
      ],
      ...['norway/', 'stateless/', 'unknown/', 'regions/', 'patterns/', 'about/'],
      ...REGIONS.map((region) => `regions/${region}/`),
    ];
    const root = locale === 'en' ? '' : 'nb/';
    expect(PATHS).toEqual(expect.arrayContaining(promised.map((path) => root + path)));
  });

  it('are the same in both languages, below nb/', () => {
    const norwegian = PATHS.filter((path) => path.startsWith('nb/'));
    expect(norwegian).toEqual(PATHS.filter((path) => !path.startsWith('nb/')).map((path) => `nb/${path}`));
  });
});

describe('placeAt', () => {
  it('is the inverse of placePath, for every page', () => {
    expect(PATHS.map((path) => placeAt(TABLE, path))).toEqual(PLACES);
  });

  it('is blind to index.html and to a missing slash', () => {
    expect(PATHS.map((path) => placeAt(TABLE, `${path}index.html`))).toEqual(PLACES);
    expect(PATHS.map((path) => placeAt(TABLE, path.replace(/\/$/, '')))).toEqual(PLACES);
  });

  it('is blind to percent-encoding that a server undoes', () => {
    const poland = { locale: 'en', page: { kind: 'citizenship', citizenship: citizenship('poland') } };
    expect(placeAt(TABLE, 'europe/pol%61nd/')).toEqual(poland);
    expect(placeAt(TABLE, '%65urope/poland/index%2Ehtml')).toEqual(poland);
  });

  it('is blind to case, as some hosts are', () => {
    const poland = { kind: 'citizenship', citizenship: citizenship('poland') };
    expect(placeAt(TABLE, 'Europe/POLAND/')).toEqual({ locale: 'en', page: poland });
    expect(placeAt(TABLE, 'NB/europe/Poland/Index.html')).toEqual({ locale: 'nb', page: poland });
  });

  it.each([
    ...['europe/atlantis/', 'poland/', 'asia/poland/', 'total/', 'regions/poland/'],
    ...['europe//poland/', '/europe/', './', '../', 'europe/poland/index.htm', 'index.html/', 'aindex.html'],
    ...['__proto__/', 'constructor/', 'toString', 'europe/%', '%E0%A4%A/', '%00', '<script>/', '\ud800'],
    'a/'.repeat(50_000),
  ])('finds no page at %.40s', (path) => {
    expect(placeAt(TABLE, path)).toEqual(missing('en'));
    expect(placeAt(TABLE, `nb/${path}`)).toEqual(missing('nb'));
  });

  it('takes any path, and finds pages at their own paths alone', () => {
    const step = fc.oneof(
      fc.constantFrom(...new Set(PATHS.flatMap((path) => path.split('/'))), 'index.html', '..', '%', '%2f'),
      fc.string({ maxLength: 8 }),
    );
    const path = fc.array(step, { maxLength: 6 }).map((steps) => steps.join('/'));
    fc.assert(
      fc.property(path, (path) => {
        const place = placeAt(TABLE, path);
        if (place.page.kind === 'missing') return;
        const own = placePath(TABLE, place);
        expect([own, own.replace(/\/$/, ''), `${own}index.html`]).toContain(
          decodeURIComponent(path).toLowerCase(),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('rootFrom', () => {
  it.each([
    ['', './'],
    ['about/', '../'],
    ['nb/', '../'],
    ['europe/poland/', '../../'],
    ['nb/america/north-america/usa/', '../../../../'],
  ])('leads from %j up by %s', (path, up) => {
    expect(rootFrom(path)).toBe(up);
    expect(new URL(up, `https://example.org/explorer/${path}`).pathname).toBe('/explorer/');
  });

  it('leads up from index.html and from a page without its slash', () => {
    for (const path of PATHS) {
      for (const asked of [path, `${path}index.html`, path.replace(/\/$/, '')]) {
        expect(new URL(rootFrom(asked), `https://example.org/explorer/${asked}`).pathname).toBe('/explorer/');
      }
    }
  });
});
