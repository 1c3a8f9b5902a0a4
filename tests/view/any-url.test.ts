import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/model/measures.ts';
import { ROW_MODES } from '../../src/model/rows.ts';
import { comparedWith, pageAddress } from '../../src/view/page-kinds.ts';
import type { Place } from '../../src/view/page.ts';
import { allPlaces, placePath } from '../../src/view/page.ts';
import { defaultView, parseView } from '../../src/view/query.ts';
import { LONGEST_FILTER, MAP_MODES, THEMES } from '../../src/view/view.ts';
import { TABLE } from '../model/published.ts';
import { KEYS, thereAndBack } from './any-view.ts';

const REGIONS = TABLE.regions.map(({ id }) => id);
const poland = (search: string) => parseView(TABLE, 'europe/poland/', search);

const partsOf = ({ page }: Place) => [
  ...['map', 'chart', 'table'],
  ...(page.kind === 'region' ? ['continents', 'largest', 'contrast'] : []),
];

describe('any URL', () => {
  /** The values of each key as DESIGN.md lists them; of `sort` those of the page. */
  const isValid = (place: Place, isComparing: boolean, key: string, given: string): boolean => {
    const value = key === 'q' ? given : given.replace(/[\s.,;:!?)\]}>'"’”»]+$/u, '');
    switch (key) {
      case 'measure':
        return ['persons', 'rate', 'share', 'distribution', 'index'].includes(value);
      case 'with': {
        const { most, ids } = comparedWith(TABLE, place.page);
        const names = value.split(',');
        const isKnown = names.every((name, i) => ids.includes(name) && names.indexOf(name) === i);
        return isKnown && names.length <= most;
      }
      case 'sort':
        return ['citizenship', ...pageAddress(place.page).columns(TABLE, isComparing)].includes(
          value.replace(/^-/, ''),
        );
      case 'rows':
        return ['tree', 'countries', 'continents'].includes(value);
      case 'q':
        return value.length <= LONGEST_FILTER;
      case 'region':
        return REGIONS.includes(value);
      case 'map':
        return ['one', 'many'].includes(value);
      case 'embed':
        return value === '1';
      case 'show':
        return value.split(',').every((part) => partsOf(place).includes(part));
      case 'controls':
        return value === '0';
      case 'limit':
        return /^[1-9]\d?$/.test(value) && Number(value) <= 72;
      case 'theme':
        return ['auto', 'light', 'dark'].includes(value);
      default:
        return ['page', 'transparent'].includes(value);
    }
  };

  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const sorted = (list: readonly { readonly key: string }[]) =>
    list.toSorted((a, b) => (a.key < b.key ? -1 : 1));

  const paths = allPlaces(TABLE).map((place) => placePath(TABLE, place));
  const noise = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));
  const words = [
    'index',
    '-total',
    'trondelag',
    'somalia,iraq',
    'ratio',
    '-share',
    'iraq,iraq',
    'many',
    '1',
    'map',
    'dark',
    'countries',
    'pol',
    '',
    '%',
    '%E0%A4%A',
  ];
  const hostile = [
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '__proto__',
    '%00',
    '+',
    '&',
    ';',
    '#',
    '\ud800',
  ];
  const text = fc.oneof(fc.constantFrom(...words, ...hostile, '%'.repeat(300)), noise);
  const key = fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom(...KEYS), text);
  const pair = fc.tuple(key, fc.constantFrom('=', '=', '=', '', '=='), text).map((parts) => parts.join(''));
  const search = fc
    .tuple(
      fc.constantFrom('?', '?', '', '??'),
      fc.array(pair, { maxLength: 8 }),
      fc.constantFrom('&', '&', ';'),
    )
    .map(([start, pairs, separator]) => start + pairs.join(separator));
  const path = fc.oneof(
    fc.constantFrom(...paths),
    fc.tuple(fc.constantFrom(...paths), text).map((parts) => parts.join('')),
    noise,
  );

  it('gives a view, and tells each value that it could not take: 10 000 of them', () => {
    fc.assert(
      fc.property(path, search, (path, search) => {
        const { view, rejections } = parseView(TABLE, path, search);
        const query = new URLSearchParams(search);
        const given = KEYS.flatMap((key) => {
          const value = query.get(key);
          return value === null || value === '' ? [] : [{ key, value }];
        });
        const wrong = given.filter(({ key, value }) => !isValid(view, view.with.length > 0, key, value));
        const told = rejections.map(({ key, value }) => ({ key, value }));
        const agree = {
          told: same(sorted(told), sorted(wrong)),
          defaults: wrong.every(({ key }) => key === 'measure' || same(view[key], defaultView(view)[key])),
          measure: MEASURES.includes(view.measure),
          rows: ROW_MODES.includes(view.rows),
          map: MAP_MODES.includes(view.map),
          theme: THEMES.includes(view.theme),
          region: view.region === null || REGIONS.includes(view.region),
          show: view.show.length > 0,
          compared: view.with.length < 4,
          q: view.q.length <= LONGEST_FILTER,
          back: view.page.kind === 'missing' || same(thereAndBack(view), { view, rejections: [] }),
        };
        const amiss = Object.entries(agree).filter(([, agrees]) => !agrees);
        if (amiss.length > 0) throw new Error(amiss.map(([what]) => what).join(', '));
      }),
      { numRuns: 10_000 },
    );
  });

  it('of 100 kB gives a view', () => {
    const long = 'æ%'.repeat(50_000);
    expect(poland(`?q=${long}`).rejections.map(({ key }) => key)).toEqual(['q']);
    expect(poland(`?${long}=1`).view.others).toEqual([[long, '1']]);
    expect(poland(`?${'&measure=index'.repeat(7_000)}`).view.measure).toBe('index');
    expect(poland(`?${'x=1&'.repeat(25_000)}`).view.others).toHaveLength(25_000);
    expect(parseView(TABLE, long, '').view.page).toEqual({ kind: 'missing' });
  });

  it('with lone surrogates or broken percent-encoding gives a view that has an address', () => {
    for (const text of ['\ud800', 'a\udfffb', '%', '%ZZ', '%E0%A4%A', '%80']) {
      const { view, rejections } = poland(`?q=${text}&x=${text}`);
      expect(rejections).toEqual([]);
      expect(thereAndBack(view).view).toEqual(view);
    }
  });
});
