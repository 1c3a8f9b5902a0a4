import { portions, sumOf } from '../../model/region-counts.ts';
import type { Counts } from './inertia.ts';
import { chiSquaredDistance, columnSums, inertiaOf } from './inertia.ts';

/** Rows that are taken together, by their indices. */
export type Groups = readonly (readonly number[])[];

interface Cluster {
  readonly members: readonly number[];
  readonly counts: readonly number[];
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
  let clusters: readonly Cluster[] = counts.map((row, i) => ({ members: [i], counts: row }));
  let left = inertia;
  while (clusters.length > 1) {
    const { one, other, loss } = leastLoss(clusters, columnMass);
    left -= loss / all;
    if (left < kept * inertia) break;
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== other), union(one, other)];
  }
  return clusters.map(({ members }) => members);
}

function leastLoss(clusters: readonly Cluster[], columnMass: readonly number[]) {
  let best: { readonly one: Cluster; readonly other: Cluster; readonly loss: number } | null = null;
  for (const [i, one] of clusters.entries()) {
    for (const other of clusters.slice(i + 1)) {
      const loss = lossOf(one.counts, other.counts, columnMass);
      if (!best || loss < best.loss) best = { one, other, loss };
    }
  }
  if (!best) throw new Error('ward: two groups or more are needed to take two together');
  return best;
}

/** What the inertia loses where two rows become one, times all counts. */
function lossOf(one: readonly number[], other: readonly number[], columnMass: readonly number[]): number {
  const [n, m] = [sumOf(one), sumOf(other)];
  return ((n * m) / (n + m)) * chiSquaredDistance(portions(one), portions(other), columnMass);
}

function union(one: Cluster, other: Cluster): Cluster {
  return {
    members: [...one.members, ...other.members],
    counts: columnSums([one.counts, other.counts]),
  };
}
