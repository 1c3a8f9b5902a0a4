import { describe, expect, it } from 'vitest';
import { regionDissimilarity, regionLikenesses } from '../../src/model/region-likeness.ts';
import { TABLE } from './published.ts';
import { EVERYONE, ROWS } from './settled-rows.ts';
import { smallTable } from './small-table.ts';

const REGIONS = TABLE.regions.map(({ id }) => id);

describe('the dissimilarity of two regions', () => {
  it('is 1 less what they have in common, in whole numbers from the text, for all 49 pairs', () => {
    REGIONS.forEach((one, r) =>
      REGIONS.forEach((other, s) => {
        const [ofOne, ofOther] = [BigInt(EVERYONE[r] ?? 0), BigInt(EVERYONE[s] ?? 0)];
        const common = ROWS.reduce((sum, { counts }) => {
          const [x, y] = [BigInt(counts[r] ?? 0) * ofOther, BigInt(counts[s] ?? 0) * ofOne];
          return sum + (x < y ? x : y);
        }, 0n);
        const wanted = 1 - Number(common) / (Number(ofOne) * Number(ofOther));
        expect(regionDissimilarity(TABLE, one, other), `${one} ${other}`).toBeCloseTo(wanted, 12);
      }),
    );
  });

  it('puts Northern Norway nearest to Hedmark and Oppland, 0.17, and farthest from the capital, 0.38', () => {
    const ranked = regionLikenesses(TABLE, 'northern-norway').map(({ region, dissimilarity }) => [
      region.id,
      dissimilarity.toFixed(2),
    ]);
    expect(ranked).toHaveLength(6);
    expect(ranked[0]).toEqual(['hedmark-and-oppland', '0.17']);
    expect(ranked.at(-1)).toEqual(['oslo-and-akershus', '0.38']);
  });

  it('is unknown where a figure is withheld or nobody moved', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [10, 5, 5, '-', 5] },
      a: { figures: [5, 5, '-', '-', ':'] },
      b: { figures: [5, '-', 5, '-', 3] },
    });
    expect(regionDissimilarity(table, 'r1', 'r2')).toBe(1);
    expect(regionDissimilarity(table, 'r1', 'r3')).toBeNull();
    expect(regionDissimilarity(table, 'r1', 'r4')).toBeNull();
    expect(regionLikenesses(table, 'r1').map(({ region }) => region.id)).toEqual(['r2']);
  });
});
