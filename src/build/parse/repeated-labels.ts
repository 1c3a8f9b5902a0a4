import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import type { Ledger } from './double-entry.ts';
import { addUp } from './double-entry.ts';
import { ledgerRow, toLedger } from './table-ledger.ts';
import type { TableRow } from './table-rows.ts';

/**
 * The labels' indices, each kept for one row alone: of rows with one label that whose neighbours fit, of those the one
 * with which most sums hold, of those the first.
 */
export function believedOnce(
  labelled: readonly (number | undefined)[],
  rows: readonly TableRow[],
  entries: readonly CitizenshipEntry[],
): readonly (number | undefined)[] {
  const positions = new Map<number, number[]>();
  labelled.forEach((index, position) => {
    if (index === undefined) return;
    const others = positions.get(index);
    if (others) others.push(position);
    else positions.set(index, [position]);
  });
  const repeated = [...positions].filter(([, candidates]) => candidates.length > 1);
  const believed = [...labelled];
  if (repeated.length === 0) return believed;
  const rowOf = entries.map((_, index) => {
    const [only, ...others] = positions.get(index) ?? [];
    return only === undefined || others.length > 0 ? undefined : rows[only];
  });
  const ledger = toLedger(rowOf, entries, rows[0]?.cells.length ?? 0);
  const fitting = (position: number, index: number) => {
    const before = position === 0 ? -1 : labelled[position - 1];
    const after = position === rows.length - 1 ? entries.length : labelled[position + 1];
    return Number(before === index - 1) + Number(after === index + 1);
  };
  for (const [index, candidates] of repeated) {
    const inPlace = highest(candidates, (position) => fitting(position, index));
    const [best] = highest(inPlace, (position) => sumsThatHold(ledger, index, rows[position]));
    for (const position of candidates) if (position !== best) believed[position] = undefined;
  }
  return believed;
}

/** The candidates with the highest score, in their order; not scored where there is no choice. */
function highest(candidates: readonly number[], score: (position: number) => number): readonly number[] {
  if (candidates.length < 2) return candidates;
  const scores = candidates.map(score);
  const most = scores.reduce((a, b) => Math.max(a, b));
  return candidates.filter((_, at) => scores[at] === most);
}

/** How many of the sums that a row stands in hold with it. */
function sumsThatHold(ledger: Ledger, row: number, candidate: TableRow | undefined): number {
  const values = ledger.values.with(row, ledgerRow(candidate, ledger.columns));
  const sums = addUp({ ...ledger, values });
  const through = values[row]?.flatMap((_, column) => sums.through({ row, column })) ?? [];
  return new Set(through.filter(({ result }) => result === 'holds')).size;
}
