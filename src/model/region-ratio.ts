import { binomialInterval } from './binomial-interval.ts';
import type { Citizenship } from './dataset.ts';
import { magnitude } from './figure.ts';
import type { Interval } from './poisson-interval.ts';
import type { Table } from './table.ts';
import { figureAt } from './table.ts';
import type { JudgedIndex } from './verdict.ts';
import { verdictOf } from './verdict.ts';

/** How much more common a citizenship is among those who moved to one region than among those who moved to another. */
export interface RegionRatio extends JudgedIndex {
  /** Persons in the one beyond those that it would have with the part that the other has; below 0 where they are fewer. */
  readonly surplus: number;
}

/**
 * The ratio of a citizenship's parts of two columns, (x / X) / (y / Y), with its exact 95 % interval: given x + y, x is a
 * binomial count, so that Clopper and Pearson's interval of its probability is one of the ratio (conditional on x + y, as
 * Przyborowski & Wilenski, Biometrika 31, 1940). It rests on few people where fewer than 5 would be in either column with
 * equal parts. Null where a figure is withheld, a column is empty or nobody is in either.
 */
export function regionRatio(
  table: Table,
  citizenship: string,
  one: number,
  other: number,
): RegionRatio | null {
  const [x, y] = [one, other].map((column) => magnitude(figureAt(table, citizenship, column)));
  const [allOne, allOther] = [one, other].map((column) => magnitude(figureAt(table, table.total.id, column)));
  if (x == null || y == null || !allOne || !allOther || x + y === 0) return null;
  const expected = (y * allOne) / allOther;
  const toRatio = (p: number) => (p / (1 - p)) * (allOther / allOne);
  const { low, high } = binomialInterval(x, x + y);
  const interval: Interval = { low: toRatio(low), high: toRatio(high) };
  const index = x / expected;
  const leastEven = ((x + y) * Math.min(allOne, allOther)) / (allOne + allOther);
  const verdict = verdictOf(index, interval, leastEven);
  return { expected, index, interval, verdict, surplus: x - expected };
}

export interface ContrastedCitizenship extends RegionRatio {
  readonly citizenship: Citizenship;
}

/** The countries clearly more common in one column than in another, and those less common, by surplus, the largest first. */
export function regionContrasts(table: Table, one: number, other: number) {
  const judged = table.dataset.citizenships
    .filter(({ kind }) => kind === 'country')
    .flatMap((citizenship): readonly ContrastedCitizenship[] => {
      const ratio = regionRatio(table, citizenship.id, one, other);
      return ratio ? [{ citizenship, ...ratio }] : [];
    })
    .toSorted((a, b) => b.surplus - a.surplus);
  return {
    more: judged.filter(({ verdict }) => verdict === 'more'),
    fewer: judged.filter(({ verdict }) => verdict === 'fewer').toReversed(),
  };
}
