import type { Citizenship } from './dataset.ts';
import type { Order } from './sorting.ts';
import { sortPeers } from './sorting.ts';
import type { Table } from './table.ts';
import { ancestors, partsOf } from './table.ts';

export const ROW_MODES = ['tree', 'countries', 'continents'] as const;

/** `tree` groups with their parts; `countries` leaves alone; `continents` the parts of the scope alone. */
export type RowMode = (typeof ROW_MODES)[number];

export interface Row {
  readonly citizenship: Citizenship;
  /** 0 for the parts of the scope, 1 for their parts, and so on. */
  readonly depth: number;
}

/** The rows of a table on screen. Totals stand apart: above a tree, as in print; below a list, as its sum. */
export interface TableRows {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly foot: readonly Row[];
}

/** What rows are wanted: `accepts` decides by citizenship; a null order keeps that of the published table. */
export interface RowQuery {
  readonly mode: RowMode;
  readonly accepts: (citizenship: Citizenship) => boolean;
  readonly order: Order | null;
  /** How many levels of a tree are listed; all where absent. */
  readonly levels?: number;
}

/**
 * The rows that show the parts of `scope`, filtered and sorted. A group that is not accepted itself stays as long as one
 * of its parts is, so that a match always stands under its group. The totals, `scope` and what is above it, always stay.
 */
export function tableRows(
  table: Table,
  scope: Citizenship,
  { mode, accepts, order, levels = Infinity }: RowQuery,
): TableRows {
  const totals = [...ancestors(table, scope), scope].map((citizenship) => ({ citizenship, depth: 0 }));
  const sorted = (peers: readonly Citizenship[]) => sortPeers(peers, order);

  if (mode === 'tree') {
    const branch = (group: Citizenship, depth: number): readonly Row[] =>
      sorted(partsOf(table, group.id)).flatMap((citizenship) => {
        const below = depth + 1 < levels ? branch(citizenship, depth + 1) : [];
        return below.length > 0 || accepts(citizenship) ? [{ citizenship, depth }, ...below] : [];
      });
    return { head: totals, body: branch(scope, 0), foot: [] };
  }

  const peers = mode === 'countries' ? leaves(table, scope) : partsOf(table, scope.id);
  const body = sorted(peers.filter(accepts)).map((citizenship) => ({ citizenship, depth: 0 }));
  return { head: [], body, foot: totals.toReversed() };
}

/** The rows below a citizenship that have no parts, in published order; the citizenship itself where it is a leaf. */
export function leaves(table: Table, citizenship: Citizenship): readonly Citizenship[] {
  const below = partsOf(table, citizenship.id);
  return below.length === 0 ? [citizenship] : below.flatMap((part) => leaves(table, part));
}
