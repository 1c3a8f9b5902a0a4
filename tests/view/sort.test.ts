import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/view/page.ts';
import { allPlaces } from '../../src/view/page.ts';
import { figureColumns, nextSort, sortCodec } from '../../src/view/sort.ts';
import { citizenship, TABLE } from '../model/published.ts';

const [region] = TABLE.regions;
if (!region) throw new Error('no region');
const POLAND: Page = { kind: 'citizenship', citizenship: citizenship('poland') };
const REGION: Page = { kind: 'region', region };

describe('figureColumns', () => {
  it('are the total and the regions on a citizenship’s page, as published', () => {
    expect(figureColumns(TABLE, POLAND)).toEqual([
      ...['total', 'oslo-and-akershus', 'hedmark-and-oppland', 'south-eastern-norway', 'agder-and-rogaland'],
      ...['western-norway', 'trondelag', 'northern-norway'],
    ]);
  });

  it('have the promised keys on a region’s page', () => {
    expect(figureColumns(TABLE, REGION)).toEqual(
      expect.arrayContaining(['persons', 'share', 'national', 'index']),
    );
  });

  it('are none on a page without a table', () => {
    expect(figureColumns(TABLE, { kind: 'about' })).toEqual([]);
    expect(figureColumns(TABLE, { kind: 'missing' })).toEqual([]);
  });
});

describe('sortCodec', () => {
  it('reads a column, and a minus for descending', () => {
    const { parse } = sortCodec(TABLE, POLAND);
    expect(parse('total')).toEqual({ column: 'total', descending: false });
    expect(parse('-trondelag')).toEqual({ column: 'trondelag', descending: true });
    expect(parse('-citizenship')).toEqual({ column: 'citizenship', descending: true });
    expect(sortCodec(TABLE, REGION).parse('-national')).toEqual({ column: 'national', descending: true });
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
    expect(sortCodec(TABLE, POLAND).parse(text)).toBeNull();
  });

  it('refuses the columns of the other kind of page', () => {
    expect(sortCodec(TABLE, POLAND).parse('index')).toBeNull();
    expect(sortCodec(TABLE, POLAND).parse('-national')).toBeNull();
    expect(sortCodec(TABLE, REGION).parse('total')).toBeNull();
    expect(sortCodec(TABLE, REGION).parse('-trondelag')).toBeNull();
  });

  it('writes what it reads, for every column of every page, and says what it would read', () => {
    for (const { page } of allPlaces(TABLE)) {
      const { parse, serialize, allowed } = sortCodec(TABLE, page);
      for (const column of ['citizenship', ...figureColumns(TABLE, page)]) {
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
