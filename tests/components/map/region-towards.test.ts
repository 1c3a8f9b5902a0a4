import { describe, expect, it } from 'vitest';
import { MAP_FRAME } from '../../../src/components/map/map-frame.ts';
import { regionTowards } from '../../../src/components/map/region-towards.ts';
import { TABLE } from '../../model/published.ts';

const REGIONS = TABLE.regions.map(({ id }) => id);
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
const centre = (region: string) => MAP_FRAME.centers[region] ?? [NaN, NaN];

describe('the map’s frame', () => {
  it('has the middle of each region in it', () => {
    expect(Object.keys(MAP_FRAME.centers).toSorted()).toEqual(REGIONS.toSorted());
    for (const region of REGIONS) {
      const [x, y] = centre(region);
      expect(x > 0 && x < MAP_FRAME.width && y > 0 && y < MAP_FRAME.height, region).toBe(true);
    }
  });

  it('has the regions where they are', () => {
    const [north, south] = [centre('northern-norway'), centre('agder-and-rogaland')];
    expect(north[1]).toBeLessThan(centre('trondelag')[1]);
    expect(south[1]).toBeGreaterThan(centre('western-norway')[1]);
    expect(centre('western-norway')[0]).toBeLessThan(centre('hedmark-and-oppland')[0]);
    expect(centre('south-eastern-norway')[0]).toBeLessThan(centre('oslo-and-akershus')[0]);
  });
});

describe('an arrow key', () => {
  it.each([
    ['trondelag', 'ArrowUp', 'northern-norway'],
    ['northern-norway', 'ArrowDown', 'trondelag'],
    ['trondelag', 'ArrowDown', 'hedmark-and-oppland'],
    ['hedmark-and-oppland', 'ArrowLeft', 'western-norway'],
    ['western-norway', 'ArrowRight', 'hedmark-and-oppland'],
    ['western-norway', 'ArrowDown', 'agder-and-rogaland'],
    ['south-eastern-norway', 'ArrowRight', 'oslo-and-akershus'],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(regionTowards(key, from)).toBe(to);
  });

  it('leads to its side of the map, and nowhere at the edge', () => {
    const along = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const;
    for (const from of REGIONS) {
      for (const key of ARROWS) {
        const [dx, dy] = along[key];
        const ahead = (to: string) =>
          (centre(to)[0] - centre(from)[0]) * dx + (centre(to)[1] - centre(from)[1]) * dy;
        const to = regionTowards(key, from);
        if (to === null) expect(REGIONS.filter((region) => ahead(region) > 0)).toEqual([]);
        else expect(ahead(to)).toBeGreaterThan(0);
      }
    }
  });

  it('leads, one after another, from any region to any other', () => {
    for (const start of REGIONS) {
      const reached = new Set([start]);
      for (const from of reached) {
        for (const key of ARROWS) reached.add(regionTowards(key, from) ?? from);
      }
      expect([...reached].toSorted()).toEqual(REGIONS.toSorted());
    }
  });
});

describe('another key', () => {
  it('leads to the north by Home and to the south by End, from anywhere', () => {
    for (const from of REGIONS) {
      expect(regionTowards('Home', from)).toBe('northern-norway');
      expect(regionTowards('End', from)).toBe('agder-and-rogaland');
    }
  });

  it('leads nowhere', () => {
    expect(
      ['Enter', ' ', 'a', 'Tab', 'PageDown', '__proto__'].map((key) => regionTowards(key, 'trondelag')),
    ).toEqual(Array<null>(6).fill(null));
    expect(regionTowards('ArrowUp', 'atlantis')).toBeNull();
  });
});
