import { MAP_FRAME } from './map-frame.ts';

const DIRECTIONS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
]);

/**
 * The region that an arrow key leads to: of those on that side the nearest, with distance across the direction counting
 * double. Home and End lead to the northernmost and southernmost. Null for another key, and at the edge of the map.
 */
export function regionTowards(key: string, from: string): string | null {
  const all = Object.entries(MAP_FRAME.centers);
  if (key === 'Home' || key === 'End') {
    const southwards = all.toSorted(([, a], [, b]) => a[1] - b[1]);
    return southwards.at(key === 'Home' ? 0 : -1)?.[0] ?? null;
  }
  const direction = DIRECTIONS.get(key);
  const start = MAP_FRAME.centers[from];
  if (!direction || !start) return null;
  const [dx, dy] = direction;
  const reached = all.flatMap(([region, [x, y]]) => {
    const along = (x - start[0]) * dx + (y - start[1]) * dy;
    const across = Math.abs((x - start[0]) * dy) + Math.abs((y - start[1]) * dx);
    return along > 0 ? [{ region, distance: along + 2 * across }] : [];
  });
  return reached.toSorted((a, b) => a.distance - b.distance)[0]?.region ?? null;
}
