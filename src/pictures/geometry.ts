/** In the units of the picture, y downwards. */
export type Point = readonly [x: number, y: number];

/** A closed line: the last corner is followed by the first. */
export type Ring = readonly Point[];

export type Segment = readonly [Point, Point];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that is larger by so much on every side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** True where two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The parts of a line with corners. */
export function lineParts(line: readonly Point[]): readonly Segment[] {
  return line.slice(1).map((to, i): Segment => [line[i] ?? to, to]);
}

export function partLength([a, b]: Segment): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** True where two segments have a point in common, an end included. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const [p, q, r, s] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (p !== q && r !== s) return true;
  return (
    (p === 0 && isBetween(c, a, b)) ||
    (q === 0 && isBetween(d, a, b)) ||
    (r === 0 && isBetween(a, c, d)) ||
    (s === 0 && isBetween(b, c, d))
  );
}

/** True where a segment has a point in common with a box. */
export function crossesBox(segment: Segment, { x, y, width, height }: Box): boolean {
  const corners: Ring = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const [[startX, startY]] = segment;
  const inside = startX >= x && startX <= x + width && startY >= y && startY <= y + height;
  return inside || corners.some((corner, i) => cross(segment, [corner, corners[(i + 1) % 4] ?? corner]));
}

/** On which side of the way from a to b the point lies: -1, 0 or 1. */
function turn(a: Point, b: Point, point: Point): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

/** Of a point in line with a and b: true where it lies between them. */
function isBetween([x, y]: Point, a: Point, b: Point): boolean {
  return (
    Math.min(a[0], b[0]) <= x &&
    x <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= y &&
    y <= Math.max(a[1], b[1])
  );
}
