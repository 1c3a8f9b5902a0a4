import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../src/model/spread.ts';
import { columnOf } from '../../src/model/table.ts';
import { judgedApart } from './judged-apart.ts';
import { IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';

const COLUMNS = [1, 2, 3, 4, 5, 6, 7] as const;

describe('spreadOf', () => {
  it('is most clearly over-represented where no other nearer bound is higher, for every row', () => {
    const over = IDS.filter((id) => spreadOf(TABLE, id)?.kind === 'over');
    expect(over.length).toBeGreaterThan(30);
    for (const id of over) {
      const spread = spreadOf(TABLE, id);
      const column = spread?.kind === 'over' ? spread.region.column : 0;
      const clear = COLUMNS.map((other) => judgedApart(id, other)).filter(
        ({ verdict }) => verdict === 'more',
      );
      expect(judgedApart(id, column).bound, id).toBe(Math.max(...clear.map(({ bound }) => bound)));
    }
  });

  it('names South Eastern Norway for Poland, and no region for Norway, of whom at most 1.20 times as many moved', () => {
    expect(spreadOf(TABLE, 'poland')).toMatchObject({
      kind: 'over',
      region: { column: columnOf(TABLE, 'south-eastern-norway') },
    });
    expect(spreadOf(TABLE, 'norway')?.kind).not.toBe('over');
  });

  it('says nothing of a place where too few are expected in most regions, nor of nobody', () => {
    expect(raw('unknown')[0]).toBeLessThan(35);
    expect(spreadOf(TABLE, 'unknown')).toEqual({ kind: 'too few' });
    expect(spreadOf(TABLE, 'rest-of-north-america')).toBeNull();
  });

  it('says of all who moved that they moved as all who moved', () => {
    expect(spreadOf(TABLE, 'total')).toEqual({ kind: 'much as all' });
  });
});
