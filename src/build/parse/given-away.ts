import type { Ledger, LedgerCell, Sum, Sums } from './double-entry.ts';

/** A figure that is unknown, and the number of persons that all sums together leave for it: below 0 in a wrong table. */
export interface GivenAway extends LedgerCell {
  readonly value: number;
}

export interface Solved {
  /** The unknown figures for which one number alone is left. */
  readonly givenAway: readonly GivenAway[];
  /** The first sum that cannot hold if all others do, whatever the unknown figures are. */
  readonly contradiction: Sum | undefined;
}

/** What a sum leaves for its unknown figures: their coefficients by place, 1 or -1, and what they add up to. */
interface Equation {
  readonly sum: Sum;
  readonly terms: Map<number, number>;
  rest: number;
}

/**
 * Solves the sums that have unknown figures for them, by Gauss-Jordan elimination. A sum with one unknown figure gives it
 * away, as do several sums whose unknown figures cancel out. All coefficients stay 1, 0 or -1, since figures that
 * stand in a tree of rows and one row of columns make a network; so whole numbers stay whole.
 */
export function solveUnknown(ledger: Ledger, sums: Sums): Solved {
  const solved: { readonly pivot: number; readonly equation: Equation }[] = [];
  let contradiction: Sum | undefined;
  for (const sum of sums.all) {
    if (sum.result !== 'not checkable') continue;
    const equation = equationOf(sum, ledger, sums);
    for (const { pivot, equation: earlier } of solved) eliminate(pivot, earlier, equation);
    const [pivot] = equation.terms.keys();
    if (pivot === undefined) {
      if (equation.rest !== 0) contradiction ??= sum;
      continue;
    }
    for (const { equation: earlier } of solved) eliminate(pivot, equation, earlier);
    solved.push({ pivot, equation });
  }
  const givenAway = solved.flatMap(({ pivot, equation: { terms, rest } }) => {
    if (terms.size > 1) return [];
    const place = { row: Math.floor(pivot / ledger.columns), column: pivot % ledger.columns };
    // The last addition takes the sign off a zero.
    return [{ ...place, value: rest * (terms.get(pivot) ?? 1) + 0 }];
  });
  return { givenAway, contradiction };
}

function equationOf(sum: Sum, { columns, values }: Ledger, sums: Sums): Equation {
  const equation: Equation = { sum, terms: new Map(), rest: 0 };
  const add = ({ row, column }: LedgerCell, sign: 1 | -1) => {
    const value = values[row]?.[column] ?? null;
    if (value === null) equation.terms.set(row * columns + column, sign);
    else equation.rest -= sign * value;
  };
  for (const part of sums.parts(sum)) add(part, 1);
  add(sum, -1);
  return equation;
}

/** Takes an equation so many times from another that the unknown figure `pivot` falls out of it. */
function eliminate(pivot: number, from: Equation, equation: Equation): void {
  const factor = (equation.terms.get(pivot) ?? 0) / (from.terms.get(pivot) ?? 1);
  if (factor === 0) return;
  for (const [place, coefficient] of from.terms) {
    const rest = (equation.terms.get(place) ?? 0) - factor * coefficient;
    if (rest === 0) equation.terms.delete(place);
    else equation.terms.set(place, rest);
  }
  equation.rest -= factor * from.rest;
}
