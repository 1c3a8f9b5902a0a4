import type { GridPoint } from './path-rings.ts';
import { ringArea } from './path-rings.ts';

/** Visvalingam and Whyatt (1993), the slow way; the ends stay. */
export function visvalingam(line: readonly GridPoint[], leastTriangle: number): readonly GridPoint[] {
  const left = [...line];
  for (;;) {
    const areas = left
      .slice(1, -1)
      .map((point, i) => ringArea([left[i] ?? point, point, left[i + 2] ?? point]));
    const least = Math.min(...areas);
    if (!(least < leastTriangle)) return left;
    left.splice(areas.indexOf(least) + 1, 1);
  }
}
