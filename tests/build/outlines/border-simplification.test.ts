import { describe, expect, it } from 'vitest';
import type { GridPoint } from './path-rings.ts';
import { ringArea } from './path-rings.ts';
import { cornersOf, counties, onMap, regionOfCounty, SQUARE_PIXEL } from './region-map.ts';
import { visvalingam } from './visvalingam.ts';

/** Polygons that touch no other, before simplification, and what is drawn where they are. */
const islands = wholeIslands();

describe('the coast', () => {
  it('keeps every point that Visvalingam keeps at 4 px²', () => {
    const large = islands.filter(({ ring }) => ringArea(ring) > 10 * SQUARE_PIXEL);
    expect(large.length).toBeGreaterThan(30);
    for (const { ring, drawn } of large) {
      for (const corner of visvalingam(ring, 4 * SQUARE_PIXEL)) expect(drawn).toContain(gridKey(corner));
    }
  });

  it('has the islands of 3 px² and more, and no others', () => {
    const areas = { drawn: areasOf(true), missing: areasOf(false) };
    expect(Math.max(...areas.missing)).toBeLessThan(3 * SQUARE_PIXEL);
    expect(Math.min(...areas.drawn)).toBeGreaterThanOrEqual(3 * SQUARE_PIXEL);
  });
});

function wholeIslands(): readonly {
  readonly ring: readonly GridPoint[];
  readonly drawn: ReadonlySet<string>;
}[] {
  const uses = new Map<string, number>();
  for (const corner of counties.flatMap(({ polygons }) =>
    polygons.flatMap((polygon) => polygon[0]?.slice(1) ?? []),
  )) {
    uses.set(String(corner), (uses.get(String(corner)) ?? 0) + 1);
  }
  return counties.flatMap(({ number, polygons }) => {
    const drawn = cornersOf(regionOfCounty.get(number) ?? '');
    const whole = polygons.flatMap(([ring]) =>
      ring?.every((corner) => uses.get(String(corner)) === 1) ? [ring] : [],
    );
    return whole.map((ring) => ({ ring: ring.map(onMap), drawn }));
  });
}

/** Areas of the islands that have three corners at least, or fewer, on the map. */
function areasOf(onTheMap: boolean): readonly number[] {
  const chosen = islands.filter(({ ring, drawn }) => {
    const corners = new Set(ring.map(gridKey).filter((corner) => drawn.has(corner)));
    return corners.size >= 3 === onTheMap;
  });
  return chosen.map(({ ring }) => ringArea(ring));
}

function gridKey(corner: GridPoint): string {
  return String(corner.map(Math.round));
}
