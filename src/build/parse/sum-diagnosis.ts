import type { Ledger, LedgerCell, Sum, Sums } from './double-entry.ts';
import { addUp } from './double-entry.ts';

/** A figure, and the sums that tell what it must be. */
export interface Deduction extends LedgerCell {
  /** In persons, 0 or more. */
  readonly value: number;
  readonly sums: readonly Sum[];
}

export interface Diagnosis {
  /** Wrong figures, each the only one that explains the failing sums that it stands in. */
  readonly wrong: readonly Deduction[];
  /** Failing sums that no single figure explains. */
  readonly unexplained: readonly Sum[];
  /** The ledger with its wrong figures put right, and its sums. */
  readonly corrected: Ledger;
  readonly correctedSums: Sums;
  /** What a figure that is not known must be, if every sum that can tell it says the same. */
  readonly deduce: (place: LedgerCell) => Deduction | null;
}

/**
 * Crosses the failing sums. A figure explains them if every sum that it stands in, and that can be checked, fails, and
 * one correction makes all of them hold. It is named where each of those sums is explained by no other figure, so
 * that several independent errors of one table are each named.
 */
export function diagnose(ledger: Ledger, sums: Sums): Diagnosis {
  const failing = sums.all.filter(({ result }) => result === 'fails');
  const explanations = new Map(
    failing.map((sum) => {
      const places = [{ row: sum.row, column: sum.column }, ...sums.parts(sum)];
      return [sum, places.flatMap((place) => correction(place, ledger, sums) ?? [])];
    }),
  );
  const wrong = new Map<string, Deduction>();
  const explained = new Set<Sum>();
  for (const candidates of explanations.values()) {
    const [deduction] = candidates;
    if (!deduction || !deduction.sums.every((sum) => explanations.get(sum)?.length === 1)) continue;
    wrong.set(`${deduction.row}:${deduction.column}`, deduction);
    for (const sum of deduction.sums) explained.add(sum);
  }
  const values = ledger.values.map((row) => row);
  for (const { row, column, value } of wrong.values()) {
    values[row] = (values[row] ?? []).with(column, value);
  }
  const corrected = { ...ledger, values };
  const correctedSums = wrong.size === 0 ? sums : addUp(corrected);
  return {
    wrong: [...wrong.values()],
    unexplained: failing.filter((sum) => !explained.has(sum)),
    corrected,
    correctedSums,
    deduce: (place) => deduce(place, corrected, correctedSums),
  };
}

/** What a known figure must be instead, if that makes every sum through it hold that can be checked. */
function correction(place: LedgerCell, ledger: Ledger, sums: Sums): Deduction | null {
  const value = ledger.values[place.row]?.[place.column] ?? null;
  const checkable = sums.through(place).filter(({ result }) => result !== 'not checkable');
  if (value === null || checkable.some(({ result }) => result === 'holds')) return null;
  return agreed(place, checkable, (sum) => {
    if (sum.published === null || sum.computed === null) return null;
    return isTotal(place, sum) ? sum.computed : value + sum.published - sum.computed;
  });
}

/** What an unknown figure must be by the sums in which it alone is unknown. */
function deduce(place: LedgerCell, ledger: Ledger, sums: Sums): Deduction | null {
  const valueOf = ({ row, column }: LedgerCell) => ledger.values[row]?.[column] ?? null;
  const isPlace = ({ row, column }: LedgerCell) => row === place.row && column === place.column;
  const implied = (sum: Sum) => {
    if (isTotal(place, sum)) return sum.computed;
    if (sum.published === null) return null;
    let rest = sum.published;
    for (const part of sums.parts(sum)) {
      if (isPlace(part)) continue;
      const value = valueOf(part);
      if (value === null) return null;
      rest -= value;
    }
    return rest;
  };
  const telling = sums.through(place).filter((sum) => implied(sum) !== null);
  return agreed(place, telling, implied);
}

/** The one figure that all sums imply; null if they differ, are none, or imply less than nobody. */
function agreed(
  place: LedgerCell,
  sums: readonly Sum[],
  implied: (sum: Sum) => number | null,
): Deduction | null {
  const [value = null, ...others] = sums.map(implied);
  if (value === null || value < 0 || others.some((other) => other !== value)) return null;
  return { ...place, value, sums };
}

/** True where the figure is the sum itself, false where it is one of its parts. */
export function isTotal(place: LedgerCell, sum: Sum): boolean {
  return sum.row === place.row && sum.column === place.column;
}
