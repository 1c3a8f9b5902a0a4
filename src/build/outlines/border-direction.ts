import type { Borders } from './region-borders.ts';

/**
 * The areas to draw the other way round, so that two neighbours draw their border in one direction. Its
 * steps are then the same text in both paths, and a compressor stores it once. Three areas that meet
 * cannot all agree; each area goes with the longest border that it has with those before it.
 */
export function reversedAreas({ topology, areas }: Borders): ReadonlySet<string> {
  const forwards = new Map<number, boolean>();
  const reversed = new Set<string>();
  for (const [id, { arcs }] of areas) {
    const uses = arcs.flat(2).map((arc) => ({ index: arc < 0 ? ~arc : arc, forward: arc >= 0 }));
    let agreement = 0;
    for (const { index, forward } of uses) {
      const drawn = forwards.get(index);
      const points = topology.arcs[index]?.length ?? 0;
      if (drawn !== undefined) agreement += drawn === forward ? points : -points;
    }
    const reverse = agreement < 0;
    if (reverse) reversed.add(id);
    for (const { index, forward } of uses) forwards.set(index, forward !== reverse);
  }
  return reversed;
}
