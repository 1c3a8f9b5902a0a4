import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from '../../../src/build/parse/double-entry.ts';
import { solveUnknown } from '../../../src/build/parse/given-away.ts';

/** A total with four parts in three regions, of which the first has two parts itself. */
const PARENTS = [null, 0, 1, 1, 0, 0, 0];
const LEAVES = [2, 3, 4, 5, 6];

type Values = readonly (readonly (number | null)[])[];

function tableOf(leaves: readonly (readonly number[])[]): number[][] {
  const table = PARENTS.map(() => [0, 0, 0, 0]);
  LEAVES.forEach((leaf, at) => {
    const regions = leaves[at] ?? [];
    const figures = [regions.reduce((sum, n) => sum + n, 0), ...regions];
    for (let row: number | null = leaf; row !== null; row = PARENTS[row] ?? null) {
      const above = row;
      figures.forEach(
        (figure, column) => ((table[above] ?? [])[column] = (table[above]?.[column] ?? 0) + figure),
      );
    }
  });
  return table;
}

function solve(values: Values) {
  const ledger = { columns: 4, parents: PARENTS, values };
  return solveUnknown(ledger, addUp(ledger));
}

const leaf = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
const table = fc.array(leaf, { minLength: 5, maxLength: 5 }).map(tableOf);
const hidden = fc.uniqueArray(fc.integer({ min: 0, max: 27 }), { maxLength: 14 });

const hide = (values: Values, places: readonly number[]): Values =>
  values.map((row, at) => row.map((value, column) => (places.includes(at * 4 + column) ? null : value)));

/**
 * The hidden figures that are the same in every table with the same known figures, found in another way: a figure is free
 * exactly where a step of 1 there, and steps of 0, 1 or -1 in the other hidden figures, leave every sum as it was.
 */
function fixedPlaces(places: readonly number[]): readonly number[] {
  const free = new Set<number>();
  const steps = new Map<number, number>();
  const sums = addUp({ columns: 4, parents: PARENTS, values: PARENTS.map(() => [0, 0, 0, 0]) });
  const equations = sums.all.map((sum) => {
    const terms = new Map(sums.parts(sum).map(({ row, column }) => [row * 4 + column, 1]));
    return terms.set(sum.row * 4 + sum.column, -1);
  });
  const last = equations.map((terms) =>
    Math.max(-1, ...places.map((place, at) => (terms.has(place) ? at : -1))),
  );
  const walk = (at: number): void => {
    const done = equations.every((terms, index) => {
      if (last[index] !== at - 1) return true;
      let sum = 0;
      for (const [place, sign] of terms) sum += sign * (steps.get(place) ?? 0);
      return sum === 0;
    });
    if (!done) return;
    const place = places[at];
    if (place === undefined) {
      for (const [moved, step] of steps) if (step !== 0) free.add(moved);
      return;
    }
    for (const step of [0, 1, -1]) {
      steps.set(place, step);
      walk(at + 1);
    }
    steps.delete(place);
  };
  walk(0);
  return places.filter((place) => !free.has(place)).toSorted((a, b) => a - b);
}

describe('figures that are not known', () => {
  it('are given away exactly where no other table has the same known figures, and with the right number', () => {
    let given = 0;
    let kept = 0;
    fc.assert(
      fc.property(table, hidden, (values, places) => {
        const { givenAway, contradiction } = solve(hide(values, places));
        expect(contradiction).toBeUndefined();
        for (const { row, column, value } of givenAway) expect(value).toBe(values[row]?.[column]);
        const found = givenAway.map(({ row, column }) => row * 4 + column).toSorted((a, b) => a - b);
        expect(found).toEqual(fixedPlaces(places));
        given += found.length;
        kept += places.length - found.length;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(given, kept)).toBeGreaterThan(20);
  });

  it('do not hide a wrong figure from sums that contradict each other', () => {
    const values = tableOf([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [1, 1, 1],
      [2, 2, 2],
    ]);
    const places = [17, 18, 21, 22];
    expect(solve(hide(values, places))).toEqual({ givenAway: [], contradiction: undefined });
    const wrong = hide(values, places).map((row, at) => (at === 4 ? row.with(0, 25) : row));
    expect(solve(wrong).contradiction).toMatchObject({ kind: 'row', row: 5 });
  });
});
