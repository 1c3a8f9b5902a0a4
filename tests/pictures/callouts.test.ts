import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Callout, CalloutRequest, CalloutRoom } from '../../src/pictures/callout.ts';
import { placeCallouts } from '../../src/pictures/callouts.ts';

const FRAME = { width: 800, height: 1000 };
type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** Regions that are squares of land about random centres, as many as there are, some on top of each other's rows. */
const anyMap = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 20, max: 780 }), fc.integer({ min: 20, max: 980 })), {
    minLength: 1,
    maxLength: 12,
    selector: String,
  })
  .chain((centers) =>
    fc.record({
      centers: fc.constant(centers),
      sizes: fc.array(
        fc.record({ width: fc.integer({ min: 40, max: 400 }), height: fc.integer({ min: 30, max: 120 }) }),
        { minLength: centers.length, maxLength: centers.length },
      ),
      half: fc.integer({ min: 1, max: 60 }),
    }),
  )
  .map(({ centers, sizes, half }) => {
    const requests = centers.map(([x, y], i): CalloutRequest => {
      const { width, height } = sizes[i] ?? { width: 40, height: 30 };
      return { id: `region-${i}`, anchor: [x, y], width, height, firstLine: 12 };
    });
    const land = centers.map(([x, y], i) => ({
      id: `region-${i}`,
      rings: [
        [
          [x - half, y - half],
          [x + half, y - half],
          [x + half, y + half],
          [x - half, y + half],
        ] as const,
      ],
    }));
    const room: CalloutRoom = { ...FRAME, land, reserved: [{ x: 0, y: 0, width: 200, height: 150 }] };
    return { requests, room, half };
  });

function segments({ leader }: Callout): readonly Segment[] {
  return leader.slice(1).map(([bx, by], i): Segment => {
    const [ax, ay] = leader[i] ?? [bx, by];
    return [ax, ay, bx, by];
  });
}

/** Where two segments meet, by solving for the point: null for parallels. */
function meet([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const det = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (Math.abs(det) < 1e-9) return false;
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / det;
  const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / det;
  return t > 1e-6 && t < 1 - 1e-6 && u > 1e-6 && u < 1 - 1e-6;
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

describe('placeCallouts', () => {
  it('places two regions that lie in one point, whose leaders must meet', () => {
    const rings = [
      [
        [776, 24],
        [778, 24],
        [778, 26],
        [776, 26],
      ] as const,
    ];
    const ids = ['oslo-and-akershus', 'south-eastern-norway'];
    const requests = ids.map((id): CalloutRequest => ({
      id,
      anchor: [777, 25],
      width: 40,
      height: 30,
      firstLine: 12,
    }));
    const land = ids.map((id) => ({ id, rings }));
    const placed = placeCallouts(requests, {
      ...FRAME,
      land,
      reserved: [{ x: 0, y: 0, width: 200, height: 150 }],
    });
    expect(placed.map(({ id }) => id)).toEqual(ids);
    expect(placed[0]?.box).not.toEqual(placed[1]?.box);
  });

  it('gives every region one text of its size, whose leader begins at the region', () => {
    fc.assert(
      fc.property(anyMap, ({ requests, room }) => {
        const placed = placeCallouts(requests, room);
        expect(placed.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
        placed.forEach(({ box, leader }, i) => {
          expect(box.width).toBe(requests[i]?.width);
          expect(box.height).toBe(requests[i]?.height);
          expect(leader[0]).toEqual(requests[i]?.anchor);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('lets no two texts overlap, and no text cover land or what is reserved', () => {
    fc.assert(
      fc.property(anyMap, ({ requests, room, half }) => {
        const placed = placeCallouts(requests, room);
        const boxes = placed.map(({ box }) => box);
        const land = requests.map(({ anchor: [x, y] }) => ({
          x: x - half,
          y: y - half,
          width: 2 * half,
          height: 2 * half,
        }));
        const apart = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        for (const [a, b] of pairs(boxes)) expect(apart(a, b)).toBe(true);
        for (const box of boxes) {
          for (const other of [...room.reserved, ...land.filter(({ x }) => x + 2 * half <= FRAME.width)]) {
            expect(apart(box, other)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lets no leader cross another, nor run through a text', () => {
    fc.assert(
      fc.property(anyMap, ({ requests, room }) => {
        const placed = placeCallouts(requests, room);
        for (const [a, b] of pairs(placed)) {
          for (const one of segments(a))
            for (const other of segments(b)) expect(meet(one, other)).toBe(false);
        }
        for (const { leader, id } of placed) {
          for (const { box, id: other } of placed) {
            const middle: Segment = [
              box.x,
              box.y + box.height / 2,
              box.x + box.width,
              box.y + box.height / 2,
            ];
            const crossed = segments({ leader } as Callout).some((part) => meet(part, middle));
            expect(crossed, `${id} through ${other}`).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
