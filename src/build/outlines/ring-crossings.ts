import type { County, Point } from './counties.ts';

/** A line between two points of an outline; `county` is the index of the county that it belongs to. */
interface Segment {
  readonly county: number;
  readonly from: Point;
  readonly to: Point;
}

/** The first two segments that cross, of one outline or of two; touching and shared borders are no crossing. */
export function firstCrossing(counties: readonly County[]): readonly [Segment, Segment] | null {
  const segments = segmentsOf(counties).toSorted((a, b) => west(a) - west(b));
  let open: Segment[] = [];
  for (const segment of segments) {
    const start = west(segment);
    open = open.filter(({ from, to }) => Math.max(from[0], to[0]) >= start);
    const crossed = open.find((earlier) => cross(earlier, segment));
    if (crossed) return [segment, crossed];
    open.push(segment);
  }
  return null;
}

function segmentsOf(counties: readonly County[]): readonly Segment[] {
  return counties.flatMap(({ polygons }, county) =>
    polygons.flat().flatMap((ring) =>
      ring.slice(1).flatMap((to, at) => {
        const from = ring[at];
        return from ? [{ county, from, to }] : [];
      }),
    ),
  );
}

function west({ from, to }: Segment): number {
  return Math.min(from[0], to[0]);
}

function cross(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  );
}

/** The side of a line on which a point lies: 1 or -1, and 0 on the line, as near as the file's four decimals can tell. */
function side([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const area = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return Math.abs(area) < 1e-12 ? 0 : Math.sign(area);
}
