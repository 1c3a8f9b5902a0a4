import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/model/measures.ts';
import { regionRank } from '../../src/model/ranking.ts';
import { columnOf } from '../../src/model/table.ts';
import { judgedApart } from './judged-apart.ts';
import { IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

const COLUMNS = [1, 2, 3, 4, 5, 6, 7] as const;
const INHABITANTS = [0, 1_144_883, 377_709, 938_827, 718_543, 845_886, 426_206, 468_251] as const;
const trondelag = columnOf(TABLE, 'trondelag');

/** What regions are ordered by, up to a factor that is the same for all regions of the citizenship. */
function weight(measure: (typeof MEASURES)[number], id: string, column: number): number {
  const x = raw(id)[column] ?? 0;
  if (measure === 'persons' || measure === 'distribution') return x;
  if (measure === 'index') return judgedApart(id, column).bound;
  return x / (measure === 'rate' ? (INHABITANTS[column] ?? 0) : (raw('total')[column] ?? 0));
}

const expected = (id: string, column: number) =>
  ((raw('total')[column] ?? 0) * (raw(id)[0] ?? 0)) / (raw('total')[0] ?? 0);

describe('regionRank', () => {
  it('is one more than the regions with a higher reading, in every measure of every row', () => {
    const rows = IDS.filter((id) => raw(id)[0] !== 0 && id !== 'total');
    for (const measure of MEASURES) {
      for (const id of rows) {
        const ranked = COLUMNS.filter((column) => measure !== 'index' || expected(id, column) >= 5);
        const weights = new Map(ranked.map((column) => [column, weight(measure, id, column)]));
        for (const column of COLUMNS) {
          const own = weights.get(column) ?? NaN;
          const above = ranked.filter((other) => (weights.get(other) ?? 0) > own * (1 + 1e-12));
          const level = ranked.filter((other) => Math.abs((weights.get(other) ?? 0) - own) <= own * 1e-12);
          const wanted =
            ranked.includes(column) && level.length < ranked.length
              ? { rank: 1 + above.length, shared: level.length > 1, of: ranked.length }
              : null;
          expect(regionRank(TABLE, measure, id, column), `${measure} ${id} ${column}`).toEqual(wanted);
        }
      }
    }
  });

  it('puts Trøndelag fifth of seven by Polish persons, and fifth by their index: it is less surely below 1 than Oslo', () => {
    expect(regionRank(TABLE, 'persons', 'poland', trondelag)).toEqual({ rank: 5, shared: false, of: 7 });
    expect(regionRank(TABLE, 'index', 'poland', trondelag)).toEqual({ rank: 5, shared: false, of: 7 });
  });

  it('lets regions share a rank whose indices cannot be told from 1', () => {
    const oslo = columnOf(TABLE, 'oslo-and-akershus');
    expect(regionRank(TABLE, 'index', 'chile', trondelag)).toEqual({ rank: 2, shared: true, of: 7 });
    expect(regionRank(TABLE, 'index', 'chile', oslo)).toEqual({ rank: 2, shared: true, of: 7 });
  });

  it('is none where all regions are equal: of all who moved every region has all', () => {
    for (const measure of ['share', 'index'] as const)
      expect(COLUMNS.map((column) => regionRank(TABLE, measure, 'total', column))).toEqual(
        COLUMNS.map(() => null),
      );
    expect(regionRank(TABLE, 'persons', 'rest-of-north-america', trondelag)).toBeNull();
  });

  it('lets equals share the better rank', () => {
    const table = smallTable({ total: { kind: 'total', figures: [90, 30, 30, 20, 10] } });
    expect(COLUMNS.slice(0, 4).map((column) => regionRank(table, 'persons', 'total', column)?.rank)).toEqual([
      1, 1, 3, 4,
    ]);
  });

  it('ranks nil last and leaves out what has no number', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [90, 30, 30, 20, 10] },
      a: { figures: [30, 5, '-', ':', '..'] },
    });
    const ranks = COLUMNS.slice(0, 4).map((column) => regionRank(table, 'persons', 'a', column));
    expect(ranks).toEqual([{ rank: 1, shared: false, of: 2 }, { rank: 2, shared: false, of: 2 }, null, null]);
  });

  it('leaves an index that rests on few people out', () => {
    expect(regionRank(TABLE, 'index', 'montenegro', trondelag)).toBeNull();
    expect(regionRank(TABLE, 'persons', 'montenegro', trondelag)).toEqual({ rank: 4, shared: true, of: 7 });
  });
});
