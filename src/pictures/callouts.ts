import type { Callout, CalloutRequest, CalloutRoom } from './callout.ts';
import { columnBeside, placesFor } from './callout-places.ts';
import { cross, crossesBox, grown, lineParts, overlap, partLength } from './geometry.ts';
import type { LandRows } from './land-rows.ts';
import { landRows } from './land-rows.ts';

/** The least between two texts. */
const GAP = 8;

/** How much dearer a leader is where it runs over another region: it would seem to name that one. */
const FOREIGN = 3;

/**
 * Places callouts so that no two texts overlap, none covers land, and no leader crosses another or runs through a text. It
 * begins with all texts in a column right of the frame, where that can always be had, and then moves one at a time to
 * where its leader is shorter, as long as there is one to move.
 */
export function placeCallouts(requests: readonly CalloutRequest[], room: CalloutRoom): readonly Callout[] {
  const land = landRows(room.land);
  const places = requests.map((request) =>
    placesFor(request, room, land)
      .map((callout) => ({ callout, cost: costOf(callout, land) }))
      .toSorted((a, b) => a.cost - b.cost),
  );
  let placed = uncrossed(columnBeside(requests, room));
  for (;;) {
    const moves = places.flatMap((candidates, i) => {
      const others = placed.filter((_, other) => other !== i);
      const now = placed[i];
      if (!now) return [];
      const best = candidates.find(({ callout }) => others.every((other) => agree(callout, other)));
      const gain = best ? costOf(now, land) - best.cost : 0;
      return best && gain > 1 ? [{ i, callout: best.callout, gain }] : [];
    });
    const best = moves.toSorted((a, b) => b.gain - a.gain)[0];
    if (!best) return placed;
    placed = placed.with(best.i, best.callout);
  }
}

/**
 * Lets two callouts of a column change places where their leaders cross. Both together must get shorter each time, so
 * that it ends: leaders that begin at the same point meet in either order.
 */
function uncrossed(column: readonly Callout[]): readonly Callout[] {
  for (const [i, a] of column.entries()) {
    for (const [k, b] of column.entries()) {
      if (k <= i || !leadersCross(a, b)) continue;
      const [swappedA, swappedB] = [movedTo(b, a), movedTo(a, b)];
      const gain = leaderLength(a) + leaderLength(b) - leaderLength(swappedA) - leaderLength(swappedB);
      if (gain > 1e-9) return uncrossed(column.with(i, swappedA).with(k, swappedB));
    }
  }
  return column;
}

/** A callout in the place of another one of its column. */
function movedTo(place: Callout, callout: Callout): Callout {
  const leader = callout.leader.slice(0, 1).concat(place.leader.slice(1));
  return { ...callout, box: { ...callout.box, y: place.box.y }, leader };
}

/** The length of the leader; a callout outside the frame is in the column that it shall leave. */
function costOf(callout: Callout, land: LandRows): number {
  return leaderLength(callout) + FOREIGN * land.foreignLength(callout.leader, callout.id);
}

function leaderLength({ leader }: Callout): number {
  return lineParts(leader).reduce((sum, part) => sum + partLength(part), 0);
}

function agree(a: Callout, b: Callout): boolean {
  return (
    !overlap(grown(a.box, GAP / 2), grown(b.box, GAP / 2)) &&
    !leadersCross(a, b) &&
    !runsThrough(a, b) &&
    !runsThrough(b, a)
  );
}

function leadersCross(a: Callout, b: Callout): boolean {
  return lineParts(a.leader).some((part) => lineParts(b.leader).some((other) => cross(part, other)));
}

function runsThrough(a: Callout, b: Callout): boolean {
  return lineParts(a.leader).some((part) => crossesBox(part, grown(b.box, GAP / 2)));
}
