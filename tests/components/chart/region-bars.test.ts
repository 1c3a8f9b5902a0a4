import { describe, expect, it } from 'vitest';
import { indexPlace } from '../../../src/components/chart/index-scale.ts';
import { regionBars } from '../../../src/components/chart/region-bars.ts';
import { IDS, TABLE } from '../../model/published.ts';

const citizenship = (id: string) => {
  const found = TABLE.byId.get(id);
  if (!found) throw new Error(`no citizenship ${id}`);
  return found;
};
const bar = (measure: 'persons' | 'rate' | 'share' | 'distribution', id: string, region: string) =>
  regionBars(TABLE, measure, citizenship(id)).find((one) => one.region.id === region);

describe('the bars of a citizenship', () => {
  it('are as long as its figures, the longest bar or mark over the whole width', () => {
    // expected in Oslo and Akershus: 27 874 · 12 861 / 79 498 = 4 509.4
    expect(bar('persons', 'poland', 'oslo-and-akershus')).toMatchObject({
      reading: 4017,
      length: 89.1,
      mark: 100,
    });
    expect(bar('persons', 'poland', 'south-eastern-norway')).toMatchObject({
      reading: 2528,
      length: 56.1,
      mark: 42.5,
    });
  });

  it.each(['rate', 'share', 'distribution'] as const)(
    'stand to their marks by %s as persons to those expected',
    (measure) => {
      for (const id of IDS.filter((one) => one !== 'total')) {
        const persons = regionBars(TABLE, 'persons', citizenship(id));
        regionBars(TABLE, measure, citizenship(id)).forEach(({ length, mark }, i) => {
          const even = persons[i];
          if (!even?.mark || !mark || mark < 5 || even.mark < 5) return; // too short to be compared when rounded
          expect(length / mark, `${id}, ${measure}`).toBeCloseTo(even.length / even.mark, 0);
        });
      }
    },
  );

  it('have no mark for all who moved, who are what the marks are measured by', () => {
    expect(regionBars(TABLE, 'persons', TABLE.total).map(({ mark }) => mark)).toEqual(Array(7).fill(null));
  });
});

describe('the scale of the index', () => {
  it('is logarithmic about 1, from a quarter to four times', () => {
    expect([0, 0.25, 0.5, 1, 2, 4, 9].map(indexPlace)).toEqual([0, 0, 25, 50, 75, 100, 100]);
  });
});
