import type { Ring } from '../outlines/counties.ts';

/**
 * One SVG path of closed rings with whole coordinates: `m`, relative moves with implicit lineto, `z`, and a
 * space only where no minus sign separates two numbers. The point that closes a ring is left to `z`.
 */
export function relativePath(rings: readonly Ring[]): string {
  let path = '';
  // After `z` the pen is back where the ring began.
  let [penX, penY] = [0, 0];
  for (const ring of rings) {
    let [x, y] = [penX, penY];
    const steps = ring.slice(0, -1).flatMap(([nextX, nextY]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    });
    path += `m${steps.join(' ').replaceAll(' -', '-')}z`;
    [penX, penY] = ring[0] ?? [penX, penY];
  }
  return path;
}
