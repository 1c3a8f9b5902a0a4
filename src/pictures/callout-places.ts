import type { Callout, CalloutRequest, CalloutRoom } from './callout.ts';
import type { Box, Point } from './geometry.ts';
import { grown, overlap } from './geometry.ts';
import type { LandRows } from './land-rows.ts';

/** From a text to the end of its leader, and to the land. */
const GAP = 8;

/** The level part of a leader before its text, where it is not level as a whole. */
const TICK = 12;

/** How finely places are tried. */
const STEP = 16;

/** Texts right of the land begin at multiples of this, so that neighbours are often in line. */
const COLUMN = 100;

/** All places for a text inside the frame: right and left of the land at each height, and under or over what it names. */
export function placesFor(request: CalloutRequest, room: CalloutRoom, land: LandRows): readonly Callout[] {
  const { width, height, anchor } = request;
  const rows = Math.max(0, Math.floor((room.height - height) / STEP) + 1);
  return Array.from({ length: rows }, (_, i) => i * STEP)
    .flatMap((y) => {
      const [west, east] = land.ends(y - GAP, y + height + GAP) ?? [anchor[0], anchor[0]];
      const sides = [COLUMN * Math.ceil((east + 3 * GAP) / COLUMN), west - 3 * GAP - width];
      const above = [anchor[0] - width / 2, anchor[0] - width + 2 * GAP, anchor[0] - 2 * GAP];
      return [...sides, ...above].map((x): Box => ({ x, y, width, height }));
    })
    .filter(
      (box) =>
        box.x >= 0 &&
        box.x + width <= room.width &&
        !land.isUnder(grown(box, GAP)) &&
        !room.reserved.some((other) => overlap(other, box)),
    )
    .flatMap((box) => [
      ...sideways(request, box, 'start'),
      ...sideways(request, box, 'end'),
      ...upright(request, box),
    ]);
}

/** A column of texts right of the frame, in the order of the places that they name; leaders may still cross. */
export function columnBeside(requests: readonly CalloutRequest[], room: CalloutRoom): readonly Callout[] {
  const pitch = Math.max(0, ...requests.map(({ height }) => height)) + 2 * GAP;
  const top = Math.max(0, (room.height - pitch * requests.length) / 2);
  const southwards = requests.toSorted((a, b) => a.anchor[1] - b.anchor[1]);
  return requests.map((request) => {
    const { id, anchor, width, height, firstLine } = request;
    const y = top + pitch * southwards.indexOf(request);
    const x = room.width + TICK + 2 * GAP;
    const end: Point = [x - GAP, y + firstLine];
    const leader: readonly Point[] = [anchor, [end[0] - TICK, end[1]], end];
    return { id, box: { x, y, width, height }, align: 'start', leader };
  });
}

/** A leader that ends beside the text: level as far as it can be, with a bend of half a right angle, or nearly straight. */
function sideways(
  { id, anchor, firstLine }: CalloutRequest,
  box: Box,
  align: Callout['align'],
): readonly Callout[] {
  const towards = align === 'start' ? 1 : -1;
  const end: Point = [align === 'start' ? box.x - GAP : box.x + box.width + GAP, box.y + firstLine];
  const along = (end[0] - anchor[0]) * towards;
  const across = Math.abs(end[1] - anchor[1]);
  if (along < TICK) return [];
  const bend = across + TICK <= along ? anchor[0] + across * towards : end[0] - TICK * towards;
  return [{ id, box, align, leader: [anchor, [bend, end[1]], end] }];
}

/** A leader that ends over or under the text. */
function upright({ id, anchor: [x, y] }: CalloutRequest, box: Box): readonly Callout[] {
  if (x < box.x + GAP || x > box.x + box.width - GAP) return [];
  const end: Point = [x, y < box.y ? box.y - GAP : box.y + box.height + GAP];
  return [{ id, box, align: 'start', leader: [[x, y], end] }];
}
