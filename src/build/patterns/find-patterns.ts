import { COMPARED_FROM } from '../../model/dissimilarity.ts';
import type { LikenessPlane, Pattern, Patterns, PlanePoint } from '../../model/patterns.ts';
import { regionCounts, sumOf } from '../../model/region-counts.ts';
import { leaves } from '../../model/rows.ts';
import type { Table } from '../../model/table.ts';
import { correspondence, shownOn } from './correspondence.ts';
import { columnSums, inertiaOf } from './inertia.ts';
import { likeliestGroups, partsKept, pooledCounts } from './likeliest.ts';
import { describePattern } from './pattern-figures.ts';
import { wholeTable } from './whole-table.ts';
import { RESAMPLES, SEED, SURE } from './resampling.ts';
import { wardGroups } from './ward.ts';

/** Citizenships of so many persons shape the patterns: ten or more of each are expected in every region. */
export const SHAPING_FROM = 200;

/** The patterns are the fewest that keep this part of the inertia between the citizenships that shape them. */
export const SHAPED_INERTIA = 5 / 6;

/** The axes that are drawn. */
const DRAWN = 2;

/** A row of the table that has persons and no parts. */
interface CountedRow {
  readonly id: string;
  /** Persons by region. */
  readonly counts: readonly number[];
  readonly persons: number;
  /** Its place on the plane of likeness. */
  readonly point: PlanePoint;
}

/**
 * Finds who settled alike. Ward's method groups the citizenships that are large enough; then each of those that are
 * compared goes to the pattern that makes its own settlement most likely. Rows with a withheld figure are left out.
 */
export function findPatterns(table: Table): Patterns {
  const { plane, rows } = layOut(table);
  const compared = rows.filter(({ persons }) => persons >= COMPARED_FROM);
  const counts = compared.map((row) => row.counts);
  const shaping = compared.flatMap(({ persons }, i) => (persons >= SHAPING_FROM ? [i] : []));
  const shaped = wardGroups(
    shaping.map((i) => counts[i] ?? []),
    SHAPED_INERTIA,
  ).map((group) => group.flatMap((i) => shaping[i] ?? []));

  const groups = likeliestGroups(counts, shaped).toSorted(
    (a, b) => middleOf(compared, a) - middleOf(compared, b),
  );
  const kept = partsKept(counts, groups);
  const pooled = pooledCounts(counts, groups);
  const everyone = columnSums(rows.map((row) => row.counts));
  const patterns = groups.map((members, i): Pattern => ({
    ...describePattern(table.regions, pooled[i] ?? [], everyone),
    members: members
      .map((row) => ({ ...compared[row], kept: kept[row] ?? 0 }))
      .flatMap(({ id, persons = 0, kept }) => (id === undefined ? [] : [{ citizenship: id, persons, kept }])),
  }));
  return {
    plane,
    patterns,
    inertiaKept: inertiaOf(pooled) / inertiaOf(counts),
    whole: wholeTable(table),
    leftOut: rows.filter(({ persons }) => persons < COMPARED_FROM).map(({ id }) => id),
    resampling: { seed: SEED, resamples: RESAMPLES, sure: SURE },
  };
}

/** The plane of likeness, and its rows in the order of the first axis. */
function layOut(table: Table): { readonly plane: LikenessPlane; readonly rows: readonly CountedRow[] } {
  const counted = leaves(table, table.total).flatMap(({ id }) => {
    const counts = regionCounts(table, id);
    return counts ? [{ id, counts, persons: sumOf(counts) }] : [];
  });
  const { inertia, axes, ...points } = correspondence(counted.map(({ counts }) => counts));
  const point = (id: string, at: readonly number[] = []): PlanePoint => {
    const [x = 0, y = 0] = at;
    return { id, x, y, shown: shownOn(at, DRAWN) };
  };
  const rows = counted
    .map((row, i) => ({ ...row, point: point(row.id, points.rows[i]) }))
    .toSorted((a, b) => a.point.x - b.point.x);
  const regions = table.regions.map(({ id }, i) => point(id, points.columns[i]));
  return { plane: { inertia, axes, regions, citizenships: rows.map((row) => row.point) }, rows };
}

/** Where the persons of a group lie on the first axis, on average. */
function middleOf(rows: readonly CountedRow[], group: readonly number[]): number {
  const members = group.flatMap((i) => rows[i] ?? []);
  return (
    sumOf(members.map(({ persons, point }) => persons * point.x)) /
    sumOf(members.map(({ persons }) => persons))
  );
}
