import type { Citizenship } from './dataset.ts';
import { addend } from './figure.ts';
import type { Table } from './table.ts';
import { figureAt } from './table.ts';

/** Citizenships with fewer persons than this are not compared: their distribution is mostly chance. */
export const COMPARED_FROM = 100;

export interface Likeness {
  readonly citizenship: Citizenship;
  /** Dissimilarity index: 0 settled alike, 1 in no region in common. */
  readonly dissimilarity: number;
}

/**
 * The dissimilarity index of two citizenships over the regions, D = ½ · Σ |x_r / X − y_r / Y| (Duncan & Duncan 1955):
 * the part of either that would have to settle elsewhere for both to be distributed alike. 0 to 1; null where a figure
 * is withheld or a citizenship has no persons.
 */
export function dissimilarity(table: Table, one: string, other: string): number | null {
  const a = distribution(table, one);
  const b = distribution(table, other);
  if (!a || !b) return null;
  return a.reduce((sum, portion, i) => sum + Math.abs(portion - (b[i] ?? 0)), 0) / 2;
}

/**
 * The countries with at least {@link COMPARED_FROM} persons by how alike they settled, most alike first.
 * Empty for a citizenship that is no country or has fewer persons itself.
 */
export function likenesses(table: Table, citizenship: Citizenship): readonly Likeness[] {
  if (!isCompared(table, citizenship)) return [];
  return table.dataset.citizenships
    .filter((other) => other.id !== citizenship.id && isCompared(table, other))
    .flatMap((other) => {
      const index = dissimilarity(table, citizenship.id, other.id);
      return index === null ? [] : [{ citizenship: other, dissimilarity: index }];
    })
    .sort((a, b) => a.dissimilarity - b.dissimilarity);
}

function isCompared(table: Table, citizenship: Citizenship): boolean {
  const persons = figureAt(table, citizenship.id, 0);
  return citizenship.kind === 'country' && typeof persons === 'number' && persons >= COMPARED_FROM;
}

/** The portion of a citizenship's persons in each region. */
function distribution(table: Table, citizenship: string): readonly number[] | null {
  const persons = table.regions.map((_, i) => addend(figureAt(table, citizenship, i + 1)));
  const all = persons.reduce<number | null>((sum, x) => (sum === null || x === null ? null : sum + x), 0);
  return all ? persons.map((x) => (x ?? 0) / all) : null;
}
