import type { Citizenship } from './dataset.ts';
import { COMPARED_FROM, dissimilarity, dissimilarityByChance, isBeyondChance } from './dissimilarity.ts';
import { sizeOf } from './sizes.ts';
import type { Table } from './table.ts';

/** Two citizenships of which it can be said how alike they settled. */
export interface ComparedPair {
  readonly one: Citizenship;
  readonly other: Citizenship;
  /** Dissimilarity index: 0 settled alike, 1 in no region in common. */
  readonly dissimilarity: number;
  /** What chance alone would make it on average. */
  readonly byChance: number;
  /** True where it is larger than chance would make it in about 95 % of cases. */
  readonly isBeyondChance: boolean;
}

/** True for fewer persons than it takes to say where they settled: then their distribution is mostly chance. */
export function isTooSmall(table: Table, { id }: Citizenship): boolean {
  return sizeOf(table, 'persons', id, 0) < COMPARED_FROM;
}

/** All pairs of some citizenships, each of {@link COMPARED_FROM} persons or more, the least alike first. */
export function comparedPairs(table: Table, citizenships: readonly Citizenship[]): readonly ComparedPair[] {
  const large = citizenships.filter((citizenship) => !isTooSmall(table, citizenship));
  return large
    .flatMap((one, i) =>
      large.slice(i + 1).flatMap((other): readonly ComparedPair[] => {
        const index = dissimilarity(table, one.id, other.id);
        const byChance = dissimilarityByChance(table, one.id, other.id);
        return index === null || byChance === null
          ? []
          : [
              {
                ...{ one, other, dissimilarity: index, byChance },
                isBeyondChance: isBeyondChance(table, one.id, other.id),
              },
            ];
      }),
    )
    .toSorted((a, b) => b.dissimilarity - a.dissimilarity);
}

/** The column of the region where the distributions of two citizenships lie furthest apart; null where there is no region. */
export function furthestApart(table: Table, one: string, other: string): number | null {
  const gap = (column: number) =>
    Math.abs(sizeOf(table, 'distribution', one, column) - sizeOf(table, 'distribution', other, column));
  const columns = table.regions.map((_, i) => i + 1).toSorted((a, b) => gap(b) - gap(a));
  return columns[0] ?? null;
}
