import { presimplify } from 'topojson-simplify';
import type { Borders } from './region-borders.ts';

/**
 * Visvalingam's simplification: a point goes when its triangle with the neighbours that are left is smaller
 * than `leastTriangle`, in square units of the projection. An island keeps three points at least.
 */
export function simplifyBorders({ topology, areas }: Borders, leastTriangle: number): Borders {
  const weighted = presimplify(topology);
  const arcs = weighted.arcs.map((arc) => {
    // Ends of an arc weigh Infinity; an island is an arc that ends where it began, so its triangle is four points.
    const least = Math.min(
      leastTriangle,
      isClosed(arc) ? (arc.map(weight).toSorted(descending)[3] ?? 0) : Infinity,
    );
    return arc.filter((point) => weight(point) >= least);
  });
  return { topology: { ...weighted, arcs }, areas };
}

function weight([, , weight = 0]: readonly number[]): number {
  return weight;
}

function descending(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

function isClosed(arc: readonly (readonly number[])[]): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
