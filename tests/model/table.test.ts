import { describe, expect, it } from 'vitest';
import { ancestors, columnOf, figureAt, indexDataset, partsOf } from '../../src/model/table.ts';
import { citizenship, IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';

describe('the table', () => {
  it('looks up every published figure by row and column', () => {
    for (const id of IDS) {
      const figures = raw(id).map((_, column) => figureAt(TABLE, id, column));
      expect(figures.map((figure) => (figure === '-' ? 0 : figure))).toEqual(raw(id));
    }
  });

  it('has the whole country’s inhabitants before the regions’', () => {
    expect(TABLE.population).toEqual([
      4_920_305, 1_144_883, 377_709, 938_827, 718_543, 845_886, 426_206, 468_251,
    ]);
  });

  it('knows a region’s column, and takes the total’s for no region', () => {
    expect(TABLE.regions.map(({ id }) => columnOf(TABLE, id))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([null, '', 'total', 'atlantis', '__proto__'].map((id) => columnOf(TABLE, id))).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it('has parts that add up to their whole, in published order', () => {
    for (const id of IDS.filter((id) => partsOf(TABLE, id).length > 0)) {
      const own = partsOf(TABLE, id);
      const sums = raw(id).map((_, column) =>
        own.reduce((sum, part) => sum + (raw(part.id)[column] ?? 0), 0),
      );
      expect(sums).toEqual(raw(id));
      const order = own.map((part) => IDS.indexOf(part.id));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    expect(partsOf(TABLE, 'poland')).toEqual([]);
    expect(partsOf(TABLE, 'constructor')).toEqual([]);
  });

  it('leads from the total down to the parent', () => {
    const above = (id: string) => ancestors(TABLE, citizenship(id)).map((ancestor) => ancestor.id);
    expect(above('usa')).toEqual(['total', 'america', 'north-america']);
    expect(above('norway')).toEqual(['total']);
    expect(above('total')).toEqual([]);
  });

  it('is refused without a total', () => {
    const { dataset } = TABLE;
    const citizenships = dataset.citizenships.filter(({ kind }) => kind !== 'total');
    expect(() => indexDataset({ ...dataset, citizenships })).toThrow('no row of kind "total"');
  });
});
