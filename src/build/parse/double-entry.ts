import type { CheckResult } from '../../model/checks.ts';

/**
 * The figures of a table as double-entry bookkeeping: each stands in the sum of its row and in the sum of its group.
 * Rows and columns are indices; column 0 is the total of the others.
 */
export interface Ledger {
  readonly columns: number;
  /** By row: the earlier row that it is a part of; null for the total. */
  readonly parents: readonly (number | null)[];
  /** By row and column; null where the figure is withheld or cannot be read. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** A figure of the ledger. */
export interface LedgerCell {
  readonly row: number;
  readonly column: number;
}

/** A published figure and those that add up to it. */
export interface Sum extends LedgerCell {
  readonly kind: 'row' | 'group';
  readonly published: number | null;
  /** What the parts add up to; null where one of them is unknown. */
  readonly computed: number | null;
  readonly result: CheckResult;
}

export interface Sums {
  /** By row; a row's own sum before its group's, and those by column. */
  readonly all: readonly Sum[];
  /** The figures that add up to a sum. */
  readonly parts: (sum: Sum) => readonly LedgerCell[];
  /** The sums that a figure stands in, as total or part: its row's, that of its own parts, that of its group. */
  readonly through: (place: LedgerCell) => readonly Sum[];
}

/** Adds up every row and every group of the ledger, in each of its columns. Linear in the number of figures. */
export function addUp({ columns, parents, values }: Ledger): Sums {
  const children: number[][] = parents.map(() => []);
  parents.forEach((parent, row) => {
    if (parent !== null) children[parent]?.push(row);
  });
  const all: Sum[] = [];
  const firstOf: number[] = [];
  values.forEach((figures, row) => {
    const parts = children[row] ?? [];
    firstOf.push(all.length);
    all.push(checked('row', { row, column: 0 }, figures[0] ?? null, total(figures.slice(1))));
    if (parts.length === 0) return;
    figures.forEach((figure, column) => {
      const computed = total(parts.map((part) => values[part]?.[column] ?? null));
      all.push(checked('group', { row, column }, figure, computed));
    });
  });
  const sumAt = (row: number, offset: number) => {
    const index = (firstOf[row] ?? 0) + offset;
    return all.slice(index, index + 1);
  };
  return {
    all,
    parts: ({ kind, row, column }) => {
      if (kind === 'group') return (children[row] ?? []).map((child) => ({ row: child, column }));
      return Array.from({ length: columns - 1 }, (_, region) => ({ row, column: region + 1 }));
    },
    through: ({ row, column }) => {
      const parent = parents[row] ?? null;
      return [
        ...sumAt(row, 0),
        ...((children[row] ?? []).length > 0 ? sumAt(row, column + 1) : []),
        ...(parent === null ? [] : sumAt(parent, column + 1)),
      ];
    },
  };
}

function checked(
  kind: Sum['kind'],
  place: LedgerCell,
  published: number | null,
  computed: number | null,
): Sum {
  const checkable = published !== null && computed !== null;
  const result = checkable ? (published === computed ? 'holds' : 'fails') : 'not checkable';
  return { kind, ...place, published, computed, result };
}

function total(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
