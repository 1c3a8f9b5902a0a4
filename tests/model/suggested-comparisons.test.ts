import { describe, expect, it } from 'vitest';
import { mostAlike } from '../../src/model/most-alike.ts';
import { standsLast } from '../../src/model/sorting.ts';
import { suggestedCitizenships, suggestedRegions } from '../../src/model/suggested-comparisons.ts';
import { citizenship, IDS, TABLE } from './published.ts';

const suggestedFor = (...ids: readonly string[]) =>
  suggestedCitizenships(TABLE, ids.map(citizenship)).map(({ id }) => id);

describe('what to compare with', () => {
  it('are at most four, none twice, none of those compared, no rest of a continent, for every row', () => {
    for (const id of IDS) {
      const suggested = suggestedFor(id);
      expect(new Set(suggested).size, id).toBe(suggested.length);
      expect(suggested.length, id).toBeLessThanOrEqual(4);
      if (id !== 'total') expect(suggested.length, id).toBeGreaterThan(0);
      expect(suggested.filter((other) => other === id || standsLast(citizenship(other)))).toEqual([]);
    }
  });

  it('begin with who settled most alike, where the figures bear a name', () => {
    const named = IDS.map(citizenship).flatMap((one) => {
      const found = mostAlike(TABLE, one);
      return found.kind === 'one' ? [{ id: one.id, nearest: found.nearest.citizenship.id }] : [];
    });
    for (const { id, nearest } of named) expect(suggestedFor(id)[0], id).toBe(nearest);
  });

  it('are the largest of the same continent', () => {
    expect(suggestedFor('somalia')).toEqual(expect.arrayContaining(['eritrea']));
    expect(suggestedFor('europe')).toEqual(expect.arrayContaining(['asia', 'africa']));
  });

  it('of a region are other regions, each once, and none once two are compared', () => {
    for (const region of TABLE.regions) {
      const suggested = suggestedRegions(TABLE, [region]);
      expect(suggested).not.toContain(region);
      expect(new Set(suggested).size).toBe(suggested.length);
      expect(suggested.length).toBeGreaterThan(1);
      expect(suggestedRegions(TABLE, [region, ...suggested.slice(0, 1)])).toEqual([]);
    }
  });
});
