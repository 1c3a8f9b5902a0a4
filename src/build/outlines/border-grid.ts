import type { Borders } from './region-borders.ts';

/**
 * The borders with whole coordinates, without the points that draw nothing. Positions are rounded, not
 * steps, so that errors do not add up; arcs are rounded, not rings, so that neighbours stay neighbours.
 */
export function bordersOnGrid({ topology, areas }: Borders): Borders {
  return { topology: { ...topology, arcs: topology.arcs.map(onGrid) }, areas };
}

function onGrid(arc: readonly (readonly number[])[]): number[][] {
  const line: (readonly [number, number])[] = [];
  for (const [exactX = 0, exactY = 0] of arc) {
    const [x, y] = [Math.round(exactX), Math.round(exactY)];
    const last = line.at(-1);
    if (last?.[0] === x && last[1] === y) continue;
    const before = line.at(-2);
    if (before && last && isStraight(before, last, [x, y])) line.pop();
    line.push([x, y]);
  }
  return line.map(([x, y]) => [x, y]);
}

/** Whether `b` lies between `a` and `c`: a turn back is no straight line, and it is seen where borders are stroked. */
function isStraight(
  a: readonly [number, number],
  b: readonly [number, number],
  c: readonly [number, number],
): boolean {
  const [inX, inY, outX, outY] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return inX * outY === inY * outX && inX * outX + inY * outY > 0;
}
