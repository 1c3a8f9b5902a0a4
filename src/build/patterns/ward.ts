import { portions, sumOf } from '../../model/region-counts.ts';
import type { Counts } from './inertia.ts';
import { chiSquaredDistance, columnSums, inertiaOf } from './inertia.ts';

/** Rows that are taken together, by their indices. */
export type Groups = readonly (readonly number[])[];

interface Cluster {
  readonly members: readonly number[];
  readonly counts: readonly number[];
  readonly persons: number;
  readonly portions: readonly number[];
}

/** A cluster, and which of those that stand after it is taken together with it at the least loss; null for the last. */
interface Place {
  readonly cluster: Cluster;
  readonly partner: { readonly cluster: Cluster; readonly loss: number } | null;
}

/**
 * Ward's clustering of the rows of a table of counts by their chi-squared distances, weighted by their counts (Ward, JASA
 * 58, 1963; Greenacre, Journal of Classification 5, 1988): again and again the two groups are taken together whose union
 * loses least of the table's inertia. Gives the fewest groups that keep the part `kept`, 0 to 1, of the inertia.
 */
export function wardGroups(counts: Counts, kept: number): Groups {
  const columnMass = portions(columnSums(counts));
  const all = sumOf(columnSums(counts));
  const inertia = inertiaOf(counts);
  const placed = (cluster: Cluster, after: readonly Cluster[]): Place => {
    return { cluster, partner: leastLoss(cluster, after, columnMass) };
  };
  const rows = counts.map((row, i) => clusterOf([i], row));
  let places = rows.map((cluster, i) => placed(cluster, rows.slice(i + 1)));
  let left = inertia;
  while (places.length > 1) {
    const { one, other, loss } = leastOf(places);
    left -= loss / all;
    if (left < kept * inertia) break;
    const joined = union(one, other);
    const isKept = (cluster: Cluster) => cluster !== one && cluster !== other;
    const clusters = places.map(({ cluster }) => cluster).filter(isKept);
    // partners are looked for again only where they are gone: else the time would grow with the cube of the rows
    const others = places
      .filter(({ cluster }) => isKept(cluster))
      .map((place, i) =>
        place.partner && isKept(place.partner.cluster)
          ? nearer(place, placed(place.cluster, [joined]))
          : placed(place.cluster, [...clusters.slice(i + 1), joined]),
      );
    places = [...others, placed(joined, [])];
  }
  return places.map(({ cluster }) => cluster.members);
}

function clusterOf(members: readonly number[], counts: readonly number[]): Cluster {
  return { members, counts, persons: sumOf(counts), portions: portions(counts) };
}

function leastLoss(one: Cluster, after: readonly Cluster[], columnMass: readonly number[]): Place['partner'] {
  let best: Place['partner'] = null;
  for (const cluster of after) {
    const loss = lossOf(one, cluster, columnMass);
    if (!best || loss < best.loss) best = { cluster, loss };
  }
  return best;
}

function nearer(one: Place, other: Place): Place {
  return (other.partner?.loss ?? Infinity) < (one.partner?.loss ?? Infinity) ? other : one;
}

/** The two that are taken together next. */
function leastOf(places: readonly Place[]) {
  const { cluster, partner } = places.reduce(nearer);
  if (!partner) throw new Error('ward: two groups or more are needed to take two together');
  return { one: cluster, other: partner.cluster, loss: partner.loss };
}

/** What the inertia loses where two rows become one, times all counts. */
function lossOf(one: Cluster, other: Cluster, columnMass: readonly number[]): number {
  const weight = (one.persons * other.persons) / (one.persons + other.persons);
  return weight * chiSquaredDistance(one.portions, other.portions, columnMass);
}

function union(one: Cluster, other: Cluster): Cluster {
  return clusterOf([...one.members, ...other.members], columnSums([one.counts, other.counts]));
}
