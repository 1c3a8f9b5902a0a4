import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelPlaces } from '../../src/pictures/label-places.ts';
import { textWidth } from '../../src/pictures/text-width.ts';

const TYPE = { size: 10, weight: 400 } as const;
const FRAME = { x: 0, y: 0, width: 300, height: 200 };

const mark = fc.record({
  x: fc.integer({ min: 10, max: 290 }),
  y: fc.integer({ min: 10, max: 190 }),
  r: fc.integer({ min: 1, max: 12 }),
  name: fc.constantFrom('Chile', 'United Kingdom', 'Bosnia and Herzegovina'),
  type: fc.constant(TYPE),
});

it('never lets names cover each other or another mark, nor leave the frame', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (marks) => {
      const boxes = labelPlaces(marks, FRAME).map((place, i) => {
        const name = marks[i]?.name ?? '';
        if (!place) return null;
        const width = textWidth(name, TYPE.size);
        const left = { start: place.x, middle: place.x - width / 2, end: place.x - width }[place.anchor];
        return { left, right: left + width, top: place.y - 7, bottom: place.y };
      });
      boxes.forEach((box, i) => {
        if (!box) return;
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(FRAME.width);
        const apart = (left: number, right: number, top: number, bottom: number) =>
          box.right <= left || right <= box.left || box.bottom <= top || bottom <= box.top;
        boxes.forEach((other, k) => {
          if (other && k !== i) expect(apart(other.left, other.right, other.top, other.bottom)).toBe(true);
        });
        marks.forEach(({ x, y, r }, k) => {
          if (k !== i) expect(apart(x - r, x + r, y - r, y + r)).toBe(true);
        });
      });
    }),
    { numRuns: 200 },
  );
});

it('writes right of a mark where there is room, and nothing where there is none', () => {
  const alone = { x: 20, y: 50, r: 5, name: 'Chile', type: TYPE };
  expect(labelPlaces([alone], FRAME)[0]).toMatchObject({ x: 28, anchor: 'start' });
  expect(labelPlaces([{ ...alone, x: 290 }], FRAME)[0]?.anchor).toBe('end');
  expect(labelPlaces([alone], { x: 0, y: 0, width: 20, height: 60 })[0]).toBeNull();
});
