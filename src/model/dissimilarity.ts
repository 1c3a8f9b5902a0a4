import type { Citizenship } from './dataset.ts';
import { distance, portions, regionCounts, sumOf } from './region-counts.ts';
import type { Table } from './table.ts';
import { figureAt } from './table.ts';

/** Citizenships with fewer persons than this are not compared: their distribution is mostly chance. */
export const COMPARED_FROM = 100;

export interface Likeness {
  readonly citizenship: Citizenship;
  /** Dissimilarity index: 0 settled alike, 1 in no region in common. */
  readonly dissimilarity: number;
  /** What chance alone would make it on average, if both had settled as the two together did. */
  readonly byChance: number;
}

/**
 * The dissimilarity index of two citizenships over the regions, D = ½ · Σ |x_r / X − y_r / Y| (Duncan & Duncan 1955):
 * the part of either that would have to settle elsewhere for both to be distributed alike. 0 to 1; null where a figure
 * is withheld or a citizenship has no persons.
 */
export function dissimilarity(table: Table, one: string, other: string): number | null {
  const [x, y] = [regionCounts(table, one), regionCounts(table, other)];
  return x && y && distance(portions(x), portions(y));
}

/**
 * The dissimilarity that two citizenships of these sizes show on average although both settle as the two together do:
 * ½ · Σ √(2/π · p (1 − p) (1/X + 1/Y)), with p the part of both that is in a region. Each difference is taken for normal.
 */
export function dissimilarityByChance(table: Table, one: string, other: string): number | null {
  const deviations = deviationsByChance(table, one, other);
  return deviations && (MEAN_SIZE * sumOf(deviations)) / 2;
}

/**
 * True where the dissimilarity of two citizenships is larger than chance alone would make it in about 95 % of cases, if both
 * settled as the two together do: beyond its mean by 1.645 standard deviations, the differences taken for independent.
 */
export function isBeyondChance(table: Table, one: string, other: string): boolean {
  const index = dissimilarity(table, one, other);
  const deviations = deviationsByChance(table, one, other);
  if (index === null || deviations === null) return false;
  const mean = (MEAN_SIZE * sumOf(deviations)) / 2;
  const spread = Math.sqrt((1 - MEAN_SIZE ** 2) * sumOf(deviations.map((sd) => sd ** 2))) / 2;
  return index > mean + 2 * spread;
}

/** The mean size of what is distributed normally about 0 with a standard deviation of 1. */
const MEAN_SIZE = Math.sqrt(2 / Math.PI);

/** The standard deviations, by region, of the difference of two citizenships' parts that settle alike; null as above. */
function deviationsByChance(table: Table, one: string, other: string): readonly number[] | null {
  const [x, y] = [regionCounts(table, one), regionCounts(table, other)];
  if (!x || !y) return null;
  const scatter = 1 / sumOf(x) + 1 / sumOf(y);
  const both = portions(x.map((persons, i) => persons + (y[i] ?? 0)));
  return both.map((p) => Math.sqrt(scatter * p * (1 - p)));
}

/**
 * The countries with at least {@link COMPARED_FROM} persons by how alike they settled, most alike first.
 * Empty for a citizenship that is no country or has fewer persons itself.
 */
export function likenesses(table: Table, citizenship: Citizenship): readonly Likeness[] {
  if (!isCompared(table, citizenship)) return [];
  return table.dataset.citizenships
    .filter((other) => other.id !== citizenship.id && isCompared(table, other))
    .flatMap((other) => likenessOf(table, citizenship, other) ?? [])
    .sort((a, b) => a.dissimilarity - b.dissimilarity);
}

/** How alike another citizenship settled; null where a figure is withheld or one of them has no persons. */
export function likenessOf(table: Table, citizenship: Citizenship, other: Citizenship): Likeness | null {
  const index = dissimilarity(table, citizenship.id, other.id);
  const byChance = dissimilarityByChance(table, citizenship.id, other.id);
  return index === null || byChance === null ? null : { citizenship: other, dissimilarity: index, byChance };
}

/** True for a country with at least {@link COMPARED_FROM} persons. */
export function isCompared(table: Table, citizenship: Citizenship): boolean {
  const persons = figureAt(table, citizenship.id, 0);
  return citizenship.kind === 'country' && typeof persons === 'number' && persons >= COMPARED_FROM;
}
