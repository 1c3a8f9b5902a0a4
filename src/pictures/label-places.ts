import type { Box } from './geometry.ts';
import { overlap } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** A mark that wants a name beside it. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  /** Half of its width and height. */
  readonly r: number;
  readonly name: string;
  readonly type: { readonly size: number; readonly weight: 400 | 700 };
}

/** Where the baseline of a name begins, ends or has its middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const GAP = 3;

/**
 * Places for the names of marks, in their order: right of the mark, left, above or below, wherever no other mark and no name
 * before it stands and the frame has room; null where there is none.
 */
export function labelPlaces(marks: readonly NamedMark[], frame: Box): readonly (LabelPlace | null)[] {
  const boxes = marks.map(({ x, y, r }): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  const names: Box[] = [];
  return marks.map((mark, i) => {
    const { size, weight } = mark.type;
    const width = textWidth(mark.name, size, weight);
    const free = (box: Box) =>
      box.x >= frame.x &&
      box.x + box.width <= frame.x + frame.width &&
      box.y >= frame.y &&
      box.y + box.height <= frame.y + frame.height &&
      !names.some((other) => overlap(box, other)) &&
      !boxes.some((other, k) => k !== i && overlap(box, other));
    const found = candidates(mark, width, size).find(({ box }) => free(box));
    if (!found) return null;
    names.push(found.box);
    return found.place;
  });
}

/** The places about a mark, the best first. */
function candidates({ x, y, r }: NamedMark, width: number, size: number) {
  const [ascent, descent] = [0.8 * size, 0.25 * size];
  const [right, left] = [x + r + GAP, x - r - GAP];
  const [above, beside, below] = [y - r - GAP, y + 0.35 * size, y + r + GAP + ascent];
  const at = (from: number, baseline: number, anchor: LabelPlace['anchor']) => {
    const start = { start: from, middle: from - width / 2, end: from - width }[anchor];
    const box: Box = { x: start, y: baseline - ascent, width, height: ascent + descent };
    return { place: { x: from, y: baseline, anchor }, box };
  };
  return [
    at(right, beside, 'start'),
    at(left, beside, 'end'),
    at(x, above, 'middle'),
    at(x, below, 'middle'),
    ...[width / 4, -width / 4].flatMap((aside) => [
      at(x + aside, above, 'middle'),
      at(x + aside, below, 'middle'),
    ]),
    at(right, below - r, 'start'),
    at(left, below - r, 'end'),
    at(right, above + r, 'start'),
    at(left, above + r, 'end'),
  ];
}
