import { portions } from '../../model/region-counts.ts';
import type { Counts } from './inertia.ts';
import { columnSums } from './inertia.ts';
import { RESAMPLES, resample, seededSource, SEED } from './resampling.ts';
import type { Groups } from './ward.ts';

/**
 * Puts each row into the group whose pooled division makes the row's own most likely, again and again, until none moves.
 * `groups` are those to begin with; rows that are in none of them find one, too. A group that all have left is dropped.
 * It ends, since each move makes the table as a whole more likely, and there are only so many ways to group rows.
 */
export function likeliestGroups(counts: Counts, groups: Groups): Groups {
  const pooled = logPortions(counts, groups);
  const chosen = counts.map((row) => likeliest(row, pooled));
  const next = groups
    .map((_, group) => chosen.flatMap((choice, row) => (choice === group ? [row] : [])))
    .filter((members) => members.length > 0);
  return sameGroups(next, groups) ? next : likeliestGroups(counts, next);
}

/** For each row, the part of its resamples, 0 to 1, that would fall into the group that it is in. */
export function partsKept(counts: Counts, groups: Groups): readonly number[] {
  const source = seededSource(SEED);
  const pooled = logPortions(counts, groups);
  return counts.map((row, i) => {
    const own = groups.findIndex((members) => members.includes(i));
    const drawn = Array.from({ length: RESAMPLES }, () => likeliest(resample(row, source), pooled));
    return drawn.filter((group) => group === own).length / RESAMPLES;
  });
}

/** The counts of each group's rows, taken together. */
export function pooledCounts(counts: Counts, groups: Groups): Counts {
  return groups.map((members) => columnSums(members.map((row) => counts[row] ?? [])));
}

function logPortions(counts: Counts, groups: Groups): Counts {
  return pooledCounts(counts, groups).map((pooled) => portions(pooled).map(Math.log));
}

/** The group that makes a row's counts most likely, by its index: the highest Σ x · ln p. */
function likeliest(row: readonly number[], logs: Counts): number {
  const likelihoods = logs.map((log) =>
    row.reduce((sum, count, j) => (count === 0 ? sum : sum + count * (log[j] ?? 0)), 0),
  );
  return likelihoods.indexOf(Math.max(...likelihoods));
}

function sameGroups(one: Groups, other: Groups): boolean {
  const key = (groups: Groups) => groups.map((members) => members.toSorted((a, b) => a - b).join()).join(';');
  return key(one) === key(other);
}
