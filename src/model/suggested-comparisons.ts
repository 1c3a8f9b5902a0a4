import { mostAlike } from './most-alike.ts';
import type { Citizenship, Region } from './dataset.ts';
import { regionLikenesses } from './region-likeness.ts';
import { sizeOf } from './sizes.ts';
import { standsLast } from './sorting.ts';
import type { Table } from './table.ts';
import { partsOf } from './table.ts';

/** More suggestions than these are a list to search. */
const MOST = 4;

/**
 * Whom to add to a comparison of citizenships: those that settled most like one of them, as far as chance would name the
 * same; the largest of the same groups; then the largest of all of their kind. None twice, and none that is compared.
 */
export function suggestedCitizenships(
  table: Table,
  subjects: readonly Citizenship[],
): readonly Citizenship[] {
  const largestFirst = (peers: readonly Citizenship[]) =>
    peers
      .filter((peer) => !standsLast(peer))
      .toSorted((a, b) => sizeOf(table, 'persons', b.id, 0) - sizeOf(table, 'persons', a.id, 0));
  const nearest = subjects.flatMap((subject) => {
    const found = mostAlike(table, subject);
    switch (found.kind) {
      case 'one':
        return [found.nearest.citizenship];
      case 'set':
        return found.nearest.slice(0, 1).map(({ citizenship }) => citizenship);
      case 'none':
        return [];
    }
  });
  const peers = subjects.flatMap(({ parent }) =>
    parent === null ? [] : largestFirst(partsOf(table, parent)).slice(0, MOST),
  );
  const kinds = new Set(subjects.map(({ kind }) => kind));
  const largest = largestFirst(table.dataset.citizenships.filter(({ kind }) => kinds.has(kind)));
  const suggested = new Set([...nearest, ...peers, ...largest]);
  return [...suggested].filter((one) => !subjects.includes(one) && one !== table.total).slice(0, MOST);
}

/** What to compare a region with: the region with the most alike mixture of citizenships, the least alike, and its neighbours. */
export function suggestedRegions(table: Table, [region, ...others]: readonly Region[]): readonly Region[] {
  if (!region || others.length > 0) return [];
  const ranked = regionLikenesses(table, region.id).map((likeness) => likeness.region);
  const at = table.regions.indexOf(region);
  const ends = [ranked[0], ranked.at(-1), table.regions[at + 1], table.regions[at - 1]];
  return [...new Set(ends.filter((one) => one !== undefined))];
}
