import { centers, height, width } from 'virtual:map-frame';

/** The map's grid and, for each region, the point in its midst; the outlines themselves stand once in the page's HTML. */
export const MAP_FRAME: {
  readonly width: number;
  readonly height: number;
  readonly centers: Readonly<Record<string, readonly [x: number, y: number]>>;
} = { width, height, centers };

/** A figure takes about this much room, in units of the grid. */
const LABEL = { width: 100, height: 40 };

/** True where a figure in the midst of the region would run into that of the region west of it: it goes to the right. */
export function isLabelledBeside(region: string): boolean {
  const [x, y] = MAP_FRAME.centers[region] ?? [0, 0];
  return Object.values(MAP_FRAME.centers).some(
    ([otherX, otherY]) => otherX < x && x - otherX < LABEL.width && Math.abs(otherY - y) < LABEL.height,
  );
}

/** The id of a region's outline in the page. */
export function outlineId(region: string): string {
  return `outline-${region}`;
}
