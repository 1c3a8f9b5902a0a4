import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citizenship } from '../../src/model/dataset.ts';
import { nameFilter } from '../../src/model/name-filter.ts';
import type { RowMode, RowQuery } from '../../src/model/rows.ts';
import { leaves, ROW_MODES, tableRows } from '../../src/model/rows.ts';
import { standsLast } from '../../src/model/sorting.ts';
import { ancestors, columnOf, figureAt, partsOf } from '../../src/model/table.ts';
import { citizenship, TABLE } from './published.ts';
import { smallTable } from './small-table.ts';

const collator = new Intl.Collator('en');
const everyone = () => true;
const byTotal = { key: ({ id }: Citizenship) => figureAt(TABLE, id, 0), descending: true, collator };
const rowsOf = (scope: string, query: Partial<RowQuery> = {}) => {
  const { head, body, foot } = tableRows(TABLE, citizenship(scope), {
    mode: 'tree',
    accepts: everyone,
    order: null,
    ...query,
  });
  const ids = (rows: typeof body) => rows.map(({ citizenship }) => citizenship.id);
  return { head: ids(head), body: ids(body), foot: ids(foot), depths: body.map(({ depth }) => depth) };
};
const named = (query: string) => {
  const matches = nameFilter(query);
  return ({ name }: Citizenship) => matches(name.nb);
};

describe('rows as a tree', () => {
  it('are those of the published table in its order, the total above', () => {
    const { head, body, foot } = rowsOf('total');
    expect([...head, ...body]).toEqual(TABLE.dataset.citizenships.map(({ id }) => id));
    expect(head).toEqual(['total']);
    expect(foot).toEqual([]);
  });

  it('say how deep they stand', () => {
    const { body, depths } = rowsOf('total');
    const depthOf = (id: string) => depths[body.indexOf(id)];
    expect(['norway', 'america', 'stateless'].map(depthOf)).toEqual([0, 0, 0]);
    expect(['poland', 'north-america', 'rest-of-oceania'].map(depthOf)).toEqual([1, 1, 1]);
    expect(['usa', 'chile'].map(depthOf)).toEqual([2, 2]);
  });

  it('have the totals above the scope in their head, from the largest down', () => {
    expect(rowsOf('north-america')).toEqual({
      head: ['total', 'america', 'north-america'],
      body: ['usa', 'canada', 'rest-of-north-america'],
      foot: [],
      depths: [0, 0, 0],
    });
  });

  it('are sorted within their groups, and the groups among themselves', () => {
    const { body } = rowsOf('total', { order: byTotal });
    expect(body.slice(0, 4)).toEqual(['europe', 'poland', 'sweden', 'lithuania']);
    const asia = body.indexOf('asia');
    expect(body.slice(asia, asia + 3)).toEqual(['asia', 'philippines', 'thailand']);
    expect(body[body.indexOf('africa') - 1]).toBe('norway');
    expect(body.slice(body.indexOf('america'))).toEqual([
      ...['america', 'south-and-central-america', 'brazil', 'venezuela', 'colombia', 'chile'],
      ...['rest-of-south-and-central-america', 'north-america', 'usa', 'canada', 'rest-of-north-america'],
      ...['oceania', 'australia', 'rest-of-oceania', 'stateless', 'unknown'],
    ]);
  });

  it('keep the groups of a match, and the totals', () => {
    expect(rowsOf('total', { accepts: named('canada') })).toEqual({
      head: ['total'],
      body: ['america', 'north-america', 'canada'],
      foot: [],
      depths: [0, 1, 2],
    });
    expect(rowsOf('total', { accepts: named('ø') }).body).toEqual(
      rowsOf('total', { accepts: named('O') }).body,
    );
    expect(rowsOf('total', { accepts: () => false })).toEqual({
      head: ['total'],
      body: [],
      foot: [],
      depths: [],
    });
  });
});

describe('rows as a tree of few levels', () => {
  it('have no parts below those, and no group for a match that stands there', () => {
    expect(rowsOf('america', { levels: 1 }).body).toEqual(['north-america', 'south-and-central-america']);
    expect(rowsOf('total', { levels: 2, accepts: named('nord-amerika') }).body).toEqual([
      'america',
      'north-america',
    ]);
    expect(rowsOf('total', { levels: 2, accepts: named('canada') }).body).toEqual([]);
  });
});

describe('rows as countries', () => {
  it('by total, descending, begin with Poland, Norway, Sweden, Lithuania', () => {
    const { body } = rowsOf('total', { mode: 'countries', order: byTotal });
    expect(body.slice(0, 4)).toEqual(['poland', 'norway', 'sweden', 'lithuania']);
  });

  it('have the residuals, the stateless and the unknown last in both directions', () => {
    for (const descending of [true, false]) {
      const { body } = rowsOf('total', { mode: 'countries', order: { ...byTotal, descending } });
      const firstResidual = body.findIndex((id) => standsLast(citizenship(id)));
      expect(body.slice(firstResidual).every((id) => standsLast(citizenship(id)))).toBe(true);
      expect(body.length - firstResidual).toBe(8);
    }
  });

  it('have no group among them, and the total as their sum below', () => {
    const { head, body, foot } = rowsOf('total', { mode: 'countries' });
    expect(body).toHaveLength(64);
    expect(body.every((id) => partsOf(TABLE, id).length === 0)).toBe(true);
    expect([head, foot]).toEqual([[], ['total']]);
    const sum = body.reduce((sum, id) => sum + (Number(figureAt(TABLE, id, 0)) || 0), 0);
    expect(sum).toBe(figureAt(TABLE, 'total', 0));
  });

  it('of a continent are its own, the sums from the nearest up', () => {
    expect(rowsOf('america', { mode: 'countries' })).toMatchObject({
      body: [
        ...['usa', 'canada', 'rest-of-north-america'],
        ...['brazil', 'chile', 'colombia', 'venezuela', 'rest-of-south-and-central-america'],
      ],
      foot: ['america', 'total'],
    });
  });
});

describe('rows as continents', () => {
  it('are the parts of the scope alone', () => {
    expect(rowsOf('total', { mode: 'continents' })).toMatchObject({
      body: ['norway', 'europe', 'africa', 'asia', 'america', 'oceania', 'stateless', 'unknown'],
      foot: ['total'],
    });
    expect(rowsOf('america', { mode: 'continents' }).body).toEqual([
      'north-america',
      'south-and-central-america',
    ]);
  });

  it('are sorted with residuals last', () => {
    const order = {
      ...byTotal,
      key: ({ id }: Citizenship) => figureAt(TABLE, id, columnOf(TABLE, 'trondelag')),
    };
    expect(rowsOf('total', { mode: 'continents', order }).body).toEqual([
      ...['europe', 'asia', 'africa', 'norway', 'america', 'oceania', 'stateless', 'unknown'],
    ]);
  });
});

describe('leaves', () => {
  it('are the rows without parts, or the row itself', () => {
    expect(leaves(TABLE, citizenship('oceania')).map(({ id }) => id)).toEqual([
      'australia',
      'rest-of-oceania',
    ]);
    expect(leaves(TABLE, citizenship('poland'))).toEqual([citizenship('poland')]);
  });
});

describe('rows of any table', () => {
  /** A table of up to 40 rows under one another at random, which of them are accepted, and what they are sorted by. */
  const anyTable = fc
    .array(fc.tuple(fc.nat(100), fc.nat(50), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 40 })
    .map((rows) => {
      const entries = rows.map(([above, persons, residual], i) => {
        const parent = above % (i + 1) === 0 ? 'total' : `row-${(above % (i + 1)) - 1}`;
        return [`row-${i}`, { kind: residual ? 'residual' : 'country', parent, figures: [persons] }] as const;
      });
      const table = smallTable({ total: { kind: 'total', figures: [0] }, ...Object.fromEntries(entries) });
      const accepted = new Set(rows.flatMap(([, , , accepts], i) => (accepts ? [`row-${i}`] : [])));
      return { table, accepted };
    });
  const order = fc.option(fc.boolean());
  const query = (
    accepted: ReadonlySet<string>,
    mode: RowMode,
    table: ReturnType<typeof smallTable>,
    descending: boolean | null,
  ) =>
    tableRows(table, table.total, {
      mode,
      accepts: ({ id }) => accepted.has(id),
      order: descending === null ? null : { key: ({ id }) => figureAt(table, id, 0), descending, collator },
    });

  it('are the accepted ones, each once, and in a tree the groups that they stand in', () => {
    fc.assert(
      fc.property(anyTable, order, ({ table, accepted }, descending) => {
        const below = table.dataset.citizenships.filter(({ kind }) => kind !== 'total');
        const wanted: Record<RowMode, readonly Citizenship[]> = {
          countries: below.filter(({ id }) => accepted.has(id) && partsOf(table, id).length === 0),
          continents: below.filter(({ id, parent }) => accepted.has(id) && parent === 'total'),
          tree: below.filter((row) =>
            below.some(
              (match) => accepted.has(match.id) && [...ancestors(table, match), match].includes(row),
            ),
          ),
        };
        for (const mode of ROW_MODES) {
          const body = query(accepted, mode, table, descending).body.map(({ citizenship }) => citizenship.id);
          expect(body.toSorted()).toEqual(wanted[mode].map(({ id }) => id).toSorted());
        }
      }),
    );
  });

  it('stand under their groups in a tree, one step deeper', () => {
    fc.assert(
      fc.property(anyTable, order, ({ table, accepted }, descending) => {
        const { body } = query(accepted, 'tree', table, descending);
        body.forEach(({ citizenship, depth }, i) => {
          expect(depth).toBe(ancestors(table, citizenship).length - 1);
          const above = body.slice(0, i).findLast((row) => row.depth < depth);
          expect(above?.citizenship.id ?? 'total').toBe(citizenship.parent);
        });
      }),
    );
  });
});
