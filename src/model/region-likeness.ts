import type { Region } from './dataset.ts';
import { addend } from './figure.ts';
import { distance, portions, sumOf } from './region-counts.ts';
import { leaves } from './rows.ts';
import { columnOf, figureAt } from './table.ts';
import type { Table } from './table.ts';

export interface RegionLikeness {
  readonly region: Region;
  /** Dissimilarity index over the citizenships: 0 the same mixture, 1 no citizenship in common. */
  readonly dissimilarity: number;
}

/**
 * The dissimilarity index of two regions over the citizenships, ½ · Σ |x_c / X_r − y_c / Y_r|; each row without parts is a
 * citizenship. Null where a figure is withheld or nobody moved to one of them.
 */
export function regionDissimilarity(table: Table, one: string, other: string): number | null {
  const [x, y] = [citizenshipCounts(table, one), citizenshipCounts(table, other)];
  return x && y && distance(portions(x), portions(y));
}

/** The other regions by how alike a region their mixtures of citizenships are, most alike first. */
export function regionLikenesses(table: Table, region: string): readonly RegionLikeness[] {
  return table.regions
    .filter(({ id }) => id !== region)
    .flatMap((other) => {
      const dissimilarity = regionDissimilarity(table, region, other.id);
      return dissimilarity === null ? [] : [{ region: other, dissimilarity }];
    })
    .sort((a, b) => a.dissimilarity - b.dissimilarity);
}

function citizenshipCounts(table: Table, region: string): readonly number[] | null {
  const column = columnOf(table, region);
  const persons = leaves(table, table.total).map(({ id }) => addend(figureAt(table, id, column)));
  const known = persons.filter((x) => x !== null);
  return known.length === persons.length && sumOf(known) > 0 ? known : null;
}
