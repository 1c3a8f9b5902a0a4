import { describe, expect, it } from 'vitest';
import { representations } from '../../src/model/representation.ts';
import { columnOf } from '../../src/model/table.ts';
import { judgedApart } from './judged-apart.ts';
import { citizenship, IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

describe('representations', () => {
  const ofColumn = (region: string) => {
    const { more, fewer } = representations(TABLE, columnOf(TABLE, region));
    const told = ({ citizenship, index }: (typeof more)[number]) => `${citizenship.id} ${index.toFixed(2)}`;
    return { more: more.map(told), fewer: fewer.map(told) };
  };

  it('rank the countries of a region by the nearer bound of their interval, for every region', () => {
    TABLE.regions.forEach((_, i) => {
      const judged = IDS.filter((id) => citizenship(id).kind === 'country').map((id) => ({
        id,
        ...judgedApart(id, i + 1),
      }));
      // equal bounds in print: the citizenship with more persons in all, and so expected, comes first
      const wanted = (verdict: string, sign: number) =>
        judged
          .filter((country) => country.verdict === verdict)
          .toSorted((a, b) => sign * (a.bound - b.bound) || (raw(b.id)[0] ?? 0) - (raw(a.id)[0] ?? 0))
          .map(({ id }) => id);
      const { more, fewer } = representations(TABLE, i + 1);
      expect(more.map(({ citizenship }) => citizenship.id)).toEqual(wanted('more', -1));
      expect(fewer.map(({ citizenship }) => citizenship.id)).toEqual(wanted('fewer', 1));
    });
  });

  it('do not let a small group lead by luck', () => {
    expect(ofColumn('oslo-and-akershus').more.slice(0, 3)).toEqual([
      'sweden 1.95',
      'pakistan 2.09',
      'sri-lanka 1.66',
    ]);
    expect(ofColumn('northern-norway').more.slice(0, 3)).toEqual([
      'somalia 3.07',
      'russia 3.15',
      'finland 3.07',
    ]);
    expect(ofColumn('northern-norway').fewer[0]).toBe('vietnam 0.04');
    expect(ofColumn('hedmark-and-oppland').more.slice(0, 2)).toEqual(['eritrea 3.06', 'burma 3.62']);
    expect(ofColumn('trondelag').fewer.slice(0, 2)).toEqual(['sweden 0.52', 'romania 0.45']);
  });

  it('count nil as 0, and leave out what is withheld, too few or no country', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [1000, 500, 500] },
      group: { kind: 'group', figures: [300, 200, 100] },
      residual: { kind: 'residual', figures: [300, 200, 100] },
      other: { kind: 'other', figures: [300, 200, 100] },
      absent: { figures: [100, '-', 100] },
      withheld: { figures: [100, ':', 50] },
      unknown: { figures: ['..', 50, 50] },
      few: { figures: [9, 9, '-'] },
      middling: { figures: [100, 60, 40] },
      present: { figures: [100, 75, 25] },
    });
    const { more, fewer } = representations(table, 1);
    expect(more.map(({ citizenship, index }) => [citizenship.id, index])).toEqual([['present', 1.5]]);
    expect(fewer.map(({ citizenship, index }) => [citizenship.id, index])).toEqual([['absent', 0]]);
  });
});
