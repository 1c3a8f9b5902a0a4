import { describe, expect, it } from 'vitest';
import { readSiteSource } from '../../src/build/vite/site-source.ts';
import { CALLOUT_TYPE, LEAST_MAP_WIDTH } from '../../src/pictures/map-frame.ts';
import { textWidth } from '../../src/pictures/text-width.ts';

const { table, outlines, mapFrame } = readSiteSource(process.cwd());
const frame = mapFrame();
const { regions } = table.dataset;
const px = frame.width / LEAST_MAP_WIDTH;

describe('the frame of the published map', () => {
  it('has a callout for every region, each beside the land, none in a column of its own', () => {
    expect(Object.keys(frame.callouts).toSorted()).toEqual(regions.map(({ id }) => id).toSorted());
    expect(frame.width).toBe(outlines.width);
    expect(frame.height).toBeLessThan(1.1 * outlines.height);
  });

  it('leads from the middle of each region to its callout', () => {
    for (const { id, center } of outlines.regions) {
      expect(frame.callouts[id]?.leader).toMatch(new RegExp(`^M${center.join(' ')}L`));
    }
  });

  it('has room for every name, in both languages and in the widest font, on the narrowest map', () => {
    for (const { id, name } of regions) {
      const place = frame.callouts[id];
      for (const text of Object.values(name)) {
        const end = (place?.x ?? 0) + textWidth(text, CALLOUT_TYPE.name) * px;
        expect(end, text).toBeLessThanOrEqual(frame.width);
      }
    }
  });
});
