import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../src/build/document/relative-path.ts';
import { pathRings } from '../outlines/path-rings.ts';

const point = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }));
const corners = fc.array(point, { minLength: 3, maxLength: 12 });

describe('relativePath', () => {
  it('draws what a browser reads back as the same rings', () => {
    fc.assert(
      fc.property(fc.array(corners), (rings) => {
        const closed = rings.map((ring) => [...ring, ...ring.slice(0, 1)]);
        expect(pathRings(relativePath(closed))).toEqual(rings);
      }),
    );
  });

  it('moves from ring to ring by steps, and parts numbers by a space only where no minus does', () => {
    const rings = [
      [
        [10, 10],
        [14, 10],
        [12, 7],
        [10, 10],
      ],
      [
        [5, 20],
        [9, 20],
        [9, 24],
        [5, 20],
      ],
    ] as const;
    expect(relativePath(rings)).toBe('m10 10 4 0-2-3zm-5 10 4 0 0 4z');
  });
});
