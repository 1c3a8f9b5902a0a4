import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/view/page-kinds.ts';
import { pageAddress } from '../../src/view/page-kinds.ts';
import { allPlaces } from '../../src/view/page.ts';
import { nextSort, sortCodec } from '../../src/view/sort.ts';
import { citizenship, TABLE } from '../model/published.ts';

const [region] = TABLE.regions;
if (!region) throw new Error('no region');
const POLAND: Page = { kind: 'citizenship', citizenship: citizenship('poland') };
const REGION: Page = { kind: 'region', region };

const columnsOf = (page: Page) => pageAddress(page).columns(TABLE, false);
const codecAt = (page: Page) => sortCodec(columnsOf(page));

describe('the columns of figures', () => {
  it('are the total and the regions on a citizenship’s page, as published', () => {
    expect(columnsOf(POLAND)).toEqual([
      ...['total', 'oslo-and-akershus', 'hedmark-and-oppland', 'south-eastern-norway', 'agder-and-rogaland'],
      ...['western-norway', 'trondelag', 'northern-norway'],
    ]);
  });

  it('have the promised keys on a region’s page', () => {
    expect(columnsOf(REGION)).toEqual(expect.arrayContaining(['persons', 'share', 'national', 'index']));
  });

  it('are none on a page without a table', () => {
    expect(columnsOf({ kind: 'about' })).toEqual([]);
    expect(columnsOf({ kind: 'missing' })).toEqual([]);
  });
});

describe('sortCodec', () => {
  it('reads a column, and a minus for descending', () => {
    const { parse } = codecAt(POLAND);
    expect(parse('total')).toEqual({ column: 'total', descending: false });
    expect(parse('-trondelag')).toEqual({ column: 'trondelag', descending: true });
    expect(parse('-citizenship')).toEqual({ column: 'citizenship', descending: true });
    expect(codecAt(REGION).parse('-national')).toEqual({ column: 'national', descending: true });
  });

  it.each([
    '',
    '-',
    '--total',
    'Total',
    'total ',
    ' total',
    '+total',
    'total,index',
    'region',
    'constructor',
  ])('refuses %j', (text) => {
    expect(codecAt(POLAND).parse(text)).toBeNull();
  });

  it('refuses the columns of the other kind of page', () => {
    expect(codecAt(POLAND).parse('index')).toBeNull();
    expect(codecAt(POLAND).parse('-national')).toBeNull();
    expect(codecAt(REGION).parse('total')).toBeNull();
    expect(codecAt(REGION).parse('-trondelag')).toBeNull();
  });

  it('writes what it reads, for every column of every page, and says what it would read', () => {
    for (const { page } of allPlaces(TABLE)) {
      const { parse, serialize, allowed } = codecAt(page);
      for (const column of ['citizenship', ...columnsOf(page)]) {
        expect(allowed).toContain(column);
        for (const descending of [true, false]) {
          expect(parse(serialize({ column, descending }))).toEqual({ column, descending });
        }
      }
    }
  });
});

describe('nextSort', () => {
  it('goes from descending to ascending to as published for figures', () => {
    const first = nextSort(null, 'total');
    const second = nextSort(first, 'total');
    expect(first).toEqual({ column: 'total', descending: true });
    expect(second).toEqual({ column: 'total', descending: false });
    expect(nextSort(second, 'total')).toBeNull();
  });

  it('goes from ascending to descending to as published for names', () => {
    const first = nextSort(null, 'citizenship');
    const second = nextSort(first, 'citizenship');
    expect(first).toEqual({ column: 'citizenship', descending: false });
    expect(second).toEqual({ column: 'citizenship', descending: true });
    expect(nextSort(second, 'citizenship')).toBeNull();
  });

  it('begins anew with another column', () => {
    expect(nextSort({ column: 'total', descending: false }, 'trondelag')).toEqual({
      column: 'trondelag',
      descending: true,
    });
  });
});
