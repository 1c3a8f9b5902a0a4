export type GridPoint = readonly [x: number, y: number];

/** Reads path data of relative moves as a browser does: the corners of each ring, in absolute coordinates. */
export function pathRings(path: string): readonly (readonly GridPoint[])[] {
  if (!/^(m-?\d+( ?-?\d+)*z)*$/.test(path)) throw new Error(`not a path of m…z rings: ${path.slice(0, 40)}`);
  let [x, y] = [0, 0];
  return path
    .split('z')
    .slice(0, -1)
    .map((data) => {
      const numbers = (data.match(/-?\d+/g) ?? []).map(Number);
      const ring: GridPoint[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        [x, y] = [x + (numbers[i] ?? NaN), y + (numbers[i + 1] ?? NaN)];
        ring.push([x, y]);
      }
      [x, y] = ring[0] ?? [x, y];
      return ring;
    });
}

/** The sides of a ring, the closing one included. */
export function ringSides(ring: readonly GridPoint[]): readonly (readonly [GridPoint, GridPoint])[] {
  return ring.map((corner, i) => [corner, ring[(i + 1) % ring.length] ?? corner] as const);
}

/** By the even-odd rule. */
export function isInside([x, y]: GridPoint, rings: readonly (readonly GridPoint[])[]): boolean {
  const crossings = rings
    .flatMap(ringSides)
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax));
  return crossings.length % 2 === 1;
}

/** 0 inside, else to the nearest side. */
export function distanceTo(point: GridPoint, rings: readonly (readonly GridPoint[])[]): number {
  return isInside(point, rings) ? 0 : distanceToSides(point, rings);
}

export function distanceToSides([x, y]: GridPoint, rings: readonly (readonly GridPoint[])[]): number {
  const distances = rings.flatMap(ringSides).map(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy);
  });
  return Math.min(...distances);
}

/** Shoelace formula, without sign. */
export function ringArea(ring: readonly GridPoint[]): number {
  return Math.abs(ringSides(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)) / 2;
}
