import { describe, expect, it } from 'vitest';
import { representations } from '../../src/model/representation.ts';
import { citizenship, IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

describe('representations', () => {
  it('rank the countries of a region by their index, small bases left out, for every region', () => {
    const [all = 0] = raw('total');
    TABLE.regions.forEach((_, i) => {
      const column = i + 1;
      const ofRegion = raw('total')[column] ?? 0;
      const wanted = IDS.filter((id) => citizenship(id).kind === 'country')
        .map((id) => ({ id, x: raw(id)[column] ?? 0, ofAll: raw(id)[0] ?? 0 }))
        .filter(({ ofAll }) => ofRegion * ofAll >= 5 * all)
        .map(({ id, x, ofAll }) => ({ id, index: (x * all) / (ofRegion * ofAll) }))
        .toSorted((a, b) => b.index - a.index);
      const ranked = representations(TABLE, column);
      expect(ranked.map(({ citizenship }) => citizenship.id)).toEqual(wanted.map(({ id }) => id));
      ranked.forEach(({ index }, place) => expect(index).toBeCloseTo(wanted[place]?.index ?? NaN, 12));
    });
  });

  it('in Trøndelag go from South Korea to Bosnia and Herzegovina', () => {
    const ranked = representations(TABLE, 6).map(({ citizenship, index }) => [
      citizenship.id,
      index.toFixed(2),
    ]);
    expect(ranked.slice(0, 3)).toEqual([
      ['south-korea', '3.99'],
      ['ghana', '3.08'],
      ['iran', '2.36'],
    ]);
    expect(ranked.at(-1)).toEqual(['bosnia-and-herzegovina', '0.27']);
  });

  it('count nil as 0, and leave out what is withheld and what is no country', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [1000, 500, 500] },
      group: { kind: 'group', figures: [300, 200, 100] },
      residual: { kind: 'residual', figures: [300, 200, 100] },
      other: { kind: 'other', figures: [300, 200, 100] },
      absent: { figures: [100, '-', 100] },
      withheld: { figures: [100, ':', 50] },
      unknown: { figures: ['..', 50, 50] },
      few: { figures: [9, 9, '-'] },
      present: { figures: [100, 75, 25] },
    });
    expect(representations(table, 1).map(({ citizenship, index }) => [citizenship.id, index])).toEqual([
      ['present', 1.5],
      ['absent', 0],
    ]);
  });
});
