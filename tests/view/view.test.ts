import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/view/page.ts';
import { allPlaces, placePath } from '../../src/view/page.ts';
import { defaultView, parseView, serializeQuery, serializeView, viewAt } from '../../src/view/query.ts';
import { LONGEST_FILTER } from '../../src/view/view.ts';
import { citizenship, TABLE } from '../model/published.ts';
import { anyView, KEYS, thereAndBack } from './any-view.ts';

const POLAND: Place = { locale: 'en', page: { kind: 'citizenship', citizenship: citizenship('poland') } };
const TRONDELAG: Place = {
  locale: 'nb',
  page: { kind: 'region', region: TABLE.regions.find(({ id }) => id === 'trondelag') ?? fail() },
};
/** A value of each key that is not its default. */
const VALID: Readonly<Record<(typeof KEYS)[number], string>> = {
  measure: 'rate',
  with: 'asia,europe',
  sort: '-total',
  rows: 'countries',
  q: 'pol',
  region: 'trondelag',
  map: 'many',
  embed: '1',
  show: 'map',
  controls: '0',
  limit: '10',
  theme: 'dark',
  background: 'transparent',
};

const poland = (search: string) => parseView(TABLE, 'europe/poland/', search);

function fail(): never {
  throw new Error('not in the published table');
}

describe('an address', () => {
  it('says place, measure and region', () => {
    const { view, rejections } = parseView(TABLE, 'europe/poland/', '?measure=index&region=trondelag');
    expect(view).toEqual({ ...defaultView(POLAND), measure: 'index', region: 'trondelag' });
    expect(rejections).toEqual([]);
  });

  it('that says nothing is the default view', () => {
    for (const place of allPlaces(TABLE)) {
      const { view, rejections } = parseView(TABLE, placePath(TABLE, place), '');
      expect(view).toEqual(defaultView(place));
      expect(rejections).toEqual([]);
    }
    expect(defaultView(POLAND)).toEqual({
      ...POLAND,
      measure: 'persons',
      with: [],
      sort: null,
      rows: 'tree',
      q: '',
      region: null,
      map: 'one',
      embed: false,
      show: ['map', 'table'],
      controls: true,
      limit: null,
      theme: 'auto',
      background: 'page',
      others: [],
    });
  });

  it('may begin its query with a question mark or not', () => {
    expect(poland('measure=index')).toEqual(poland('?measure=index'));
  });

  it('asks for the index of many maps unless it names a measure', () => {
    expect(poland('?map=many').view.measure).toBe('index');
    expect(poland('?map=many&measure=persons').view.measure).toBe('persons');
    expect(poland('?map=many&measure=rate').view.measure).toBe('rate');
  });

  it('shows parts in one order, each once', () => {
    expect(poland('?show=table,map').view.show).toEqual(['map', 'table']);
    expect(poland('?show=map,map').view.show).toEqual(['map']);
  });

  it('shows any chart of a region, and of other pages what they have', () => {
    const region = (search: string) => parseView(TABLE, 'regions/trondelag/', search);
    expect(region('?show=contrast,largest').view.show).toEqual(['largest', 'contrast']);
    expect(poland('?show=chart,table').view.show).toEqual(['chart', 'table']);
    expect(poland('?show=largest').rejections.map(({ key }) => key)).toEqual(['show']);
  });

  it('takes a whole number of rows, from 1 to as many as there are', () => {
    expect(poland('?limit=10').view.limit).toBe(10);
    expect(poland('?limit=72').view.limit).toBe(72);
    for (const wrong of ['0', '-1', '73', '1.5', '010', 'ten', '1e1'])
      expect(
        poland(`?limit=${wrong}`).rejections.map(({ key }) => key),
        wrong,
      ).toEqual(['limit']);
  });

  it('takes an empty value for none, and the first of a key given twice', () => {
    expect(poland('?measure=&with=&sort=&q=&region=&show=&embed=&theme=&rows=&map=')).toEqual(poland(''));
    expect(poland('?measure=rate&measure=index').view.measure).toBe('rate');
  });

  it('with a filter of any letters finds them again', () => {
    expect(poland('?q=s%C3%B8r').view.q).toBe('sør');
    expect(poland('?q=sri+lanka').view.q).toBe('sri lanka');
    expect(poland(`?q=${'a'.repeat(LONGEST_FILTER)}`).view.q).toHaveLength(LONGEST_FILTER);
  });

  it('keeps keys that are not ours, in their order', () => {
    const { view, rejections } = poland(
      '?utm_source=news&measure=rate&childId=a&utm_source=again&Measure=x&=&__proto__=1',
    );
    expect(rejections).toEqual([]);
    expect(view.others).toEqual([
      ['utm_source', 'news'],
      ['childId', 'a'],
      ['utm_source', 'again'],
      ['Measure', 'x'],
      ['', ''],
      ['__proto__', '1'],
    ]);
    expect(serializeQuery(TABLE, view)).toBe(
      '?measure=rate&utm_source=news&childId=a&utm_source=again&Measure=x&=&__proto__=1',
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is safe from the name %s',
    (name) => {
      for (const key of KEYS.filter((key) => key !== 'q')) {
        const { view, rejections } = poland(`?${key}=${name}`);
        expect(view).toEqual(defaultView(POLAND));
        expect(rejections.map(({ key, value }) => [key, value])).toEqual([[key, name]]);
      }
      expect(poland(`?${name}=polluted`).view.others).toEqual([[name, 'polluted']]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );
});

describe('an invalid value', () => {
  it.each([
    ['measure', 'Index', 'index'],
    ['sort', 'index', 'trondelag'],
    ['with', 'atlantis', 'total,norway,europe'],
    ['with', 'poland', 'total,norway,europe'],
    ['with', 'somalia,somalia', 'total,norway,europe'],
    ['with', 'somalia,iraq,iran,china', 'total,norway,europe'],
    ['with', 'trondelag', 'total,norway,europe'],
    ['rows', 'all', 'countries'],
    ['region', 'oslo', 'oslo-and-akershus'],
    ['map', 'two', 'many'],
    ['measure', '.index', 'index'],
    ['region', '.', 'trondelag'],
    ['embed', 'true', '1'],
    ['embed', '0', '1'],
    ['show', 'map,charts', 'map,chart,table'],
    ['show', ',', 'table'],
    ['theme', 'Dark', 'dark'],
  ])('of %s, %j, gives way to the default and is told, with what would be right', (key, value, right) => {
    const { view, rejections } = poland(`?${new URLSearchParams({ [key]: value }).toString()}`);
    expect(view).toEqual(defaultView(POLAND));
    expect(rejections).toEqual([{ key, value, allowed: expect.arrayContaining([right]) }]);
  });

  it('of the filter is one too long for any name', () => {
    const { view, rejections } = poland(`?q=${'a'.repeat(LONGEST_FILTER + 1)}`);
    expect(view.q).toBe('');
    expect(rejections.map(({ key }) => key)).toEqual(['q']);
  });

  it('keeps no other from being read, and many are told in the order of the keys', () => {
    const { view, rejections } = poland('?theme=blue&measure=size&region=trondelag&rows=x');
    expect(view.region).toBe('trondelag');
    expect(rejections.map(({ key }) => key).toSorted()).toEqual(['measure', 'rows', 'theme']);
  });
});

describe('any view', () => {
  it('is read back from its own address', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(thereAndBack(view)).toEqual({ view, rejections: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('has an address that leaves defaults out and has its keys in one order, others last', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = [...new URLSearchParams(serializeQuery(TABLE, view)).keys()];
        const own = keys.filter((key) => KEYS.some((known) => known === key));
        expect(keys).toEqual([...own, ...view.others.map(([key]) => key)]);
        expect(own).toEqual(
          KEYS.filter((key) => {
            const plain = view.map === 'many' ? 'index' : 'persons';
            const isCompared = view.page.kind === 'citizenship' && view.with.length > 0;
            if (key === 'measure') return view.measure !== (isCompared ? 'distribution' : plain);
            return JSON.stringify(view[key]) !== JSON.stringify(defaultView(view)[key]);
          }),
        );
      }),
    );
  });

  it('has an address that is a valid URL by itself: plain characters, no markup', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = serializeView(TABLE, view);
        expect(address).toMatch(/^[\w/?&=%.*+,~'-]*$/);
        const url = new URL(address, 'https://example.org/explorer/');
        expect(url.pathname + url.search).toBe(`/explorer/${address}`);
      }),
    );
  });

  it('takes along to another place how it is read, and leaves what was looked for', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { measure, region, embed, show, controls, theme, background, others } = view;
        const there = {
          ...{ measure, embed, show, controls, theme, background, others },
          ...{ with: [], map: 'one' },
        };
        expect(viewAt(view, POLAND)).toEqual({ ...POLAND, ...there, region });
        expect(viewAt(view, TRONDELAG)).toEqual({ ...TRONDELAG, ...there, region: null });
        expect(thereAndBack(viewAt(view, TRONDELAG))).toEqual({
          view: { ...defaultView(TRONDELAG), ...viewAt(view, TRONDELAG) },
          rejections: [],
        });
      }),
    );
  });
});

describe('the order of the keys', () => {
  it('is always the same, whatever order they came in', () => {
    const search = KEYS.toReversed().map((key) => `${key}=${VALID[key]}`);
    const { view } = parseView(TABLE, 'nb/', search.join('&'));
    expect(serializeView(TABLE, view)).toBe(
      'nb/?measure=rate&with=asia,europe&sort=-total&rows=countries&q=pol&region=trondelag&map=many&embed=1&show=map&controls=0&limit=10&theme=dark&background=transparent',
    );
  });
});
