import type { Box, Point, Ring, Segment } from './geometry.ts';
import { lineParts, partLength } from './geometry.ts';

/** A region's land on a map. */
export interface Land {
  readonly id: string;
  readonly rings: readonly Ring[];
}

/** The land of a map in rows, so that what lies where is found without going through all its corners. */
export interface LandRows {
  /** The western and the eastern end of the land between two heights; null where there is none. */
  readonly ends: (top: number, bottom: number) => readonly [west: number, east: number] | null;
  /** True where a box covers land. */
  readonly isUnder: (box: Box) => boolean;
  /** How much of a line runs over land of other regions than one. */
  readonly foreignLength: (line: readonly Point[], own: string) => number;
}

/** Height of a row. */
const ROW = 4;

/** How far the points are from each other at which a line is looked at. */
const SAMPLE = 12;

interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The rows of all regions' land, each found when it is first asked for. */
export function landRows(regions: readonly Land[]): LandRows {
  const sides = regions.map(({ id, rings }) => ({ id, sides: rings.flatMap(ringSides) }));
  const islets = regions.flatMap(({ id, rings }) => rings.map((ring) => isletIn(id, ring))).filter(isLow);
  const known = new Map<number, readonly Stretch[]>();
  const row = (index: number) => {
    const stretches = known.get(index) ?? [
      ...sides.flatMap(({ id, sides }) => stretchesAt(id, sides, (index + 0.5) * ROW)),
      ...islets.filter(({ top, bottom }) => top < (index + 1) * ROW && bottom >= index * ROW),
    ];
    known.set(index, stretches);
    return stretches;
  };
  const between = (top: number, bottom: number) => {
    const [first, last] = [Math.floor(top / ROW), Math.floor(bottom / ROW)];
    return Array.from({ length: last - first + 1 }, (_, i) => row(first + i)).flat();
  };
  return {
    ends: (top, bottom) => {
      const land = between(top, bottom);
      if (land.length === 0) return null;
      return [Math.min(...land.map(({ from }) => from)), Math.max(...land.map(({ to }) => to))];
    },
    isUnder: ({ x, y, width, height }) =>
      between(y, y + height).some(({ from, to }) => from < x + width && to > x),
    foreignLength: (line, own) => {
      const isForeign = ([x, y]: Point) =>
        row(Math.floor(y / ROW)).some(({ id, from, to }) => id !== own && from <= x && x <= to);
      return lineParts(line).flatMap(stepsAlong).filter(isForeign).length * SAMPLE;
    },
  };
}

/** The box about a ring. One that is lower than a row can lie between the lines at which the rows are looked at. */
interface Islet extends Stretch {
  readonly top: number;
  readonly bottom: number;
}

function isletIn(id: string, ring: Ring): Islet {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { id, from: Math.min(...xs), to: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function isLow({ top, bottom }: Islet): boolean {
  return bottom - top < ROW;
}

function ringSides(ring: Ring): readonly Segment[] {
  return lineParts([...ring, ...ring.slice(0, 1)]);
}

/** Where a level line runs over a region, by the even-odd rule. */
function stretchesAt(id: string, sides: readonly Segment[], y: number): readonly Stretch[] {
  const crossings = sides
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .map(([a, b]) => a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
    .toSorted((a, b) => a - b);
  return crossings.flatMap((from, i) => {
    const to = crossings[i + 1];
    return i % 2 === 0 && to !== undefined ? [{ id, from, to }] : [];
  });
}

/** Points on a segment, {@link SAMPLE} from each other. */
function stepsAlong(segment: Segment): readonly Point[] {
  const [[ax, ay], [bx, by]] = segment;
  const steps = Math.ceil(partLength(segment) / SAMPLE);
  return Array.from({ length: steps }, (_, i): Point => {
    const portion = (i + 0.5) / steps;
    return [ax + portion * (bx - ax), ay + portion * (by - ay)];
  });
}
