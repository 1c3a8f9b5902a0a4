import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import { expectedRows } from './expected-rows.ts';
import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { labelKey } from './label.ts';
import { nearestLabel } from './nearest-label.ts';
import { believedOnce } from './repeated-labels.ts';
import type { TableRow } from './table-rows.ts';

export interface IdentifiedRows {
  /** The citizenship of each row, by its index in the codebook; each once. Undefined where none can be meant. */
  readonly indices: readonly (number | undefined)[];
  /** Citizenships whose row was told by its place or a misspelt label, or against another row of the same label. */
  readonly guessed: ReadonlySet<number>;
  /** Labels that are unknown, or stand in the table already. */
  readonly faults: readonly Fault[];
}

/**
 * The citizenship of each row by its label. A row whose label is unknown, or belongs to another row, is a fault; it is
 * taken for the row that is missing at its place, or for a missing row that it may be a misspelling of, so that one
 * fault does not draw others.
 */
export function identifyRows(
  rows: readonly TableRow[],
  entries: readonly CitizenshipEntry[],
): IdentifiedRows {
  const byKey = new Map(entries.map(({ label }, index) => [labelKey(label), index]));
  const labelled = rows.map(({ label }) => byKey.get(labelKey(label)));
  const believed = believedOnce(labelled, rows, entries);
  const expected = expectedRows(believed, entries.length);
  const rowOf = new Map(believed.map((index, position) => [index, rows[position]]));
  const missing = new Map([...byKey].filter(([, index]) => !rowOf.has(index)));
  const indices = [...believed];
  const guessed = new Set<number>();
  const faults: Fault[] = [];
  const label = (index: number) => entries[index]?.label ?? '';
  rows.forEach((row, position) => {
    if (believed[position] !== undefined) return;
    const place = expected[position];
    const here = typeof place === 'number' && missing.has(labelKey(label(place))) ? place : undefined;
    const index = labelled[position];
    const same = index === undefined ? undefined : rowOf.get(index);
    const isCopy = same !== undefined && sameFigures(row, same);
    const near = same ? undefined : missing.get(nearestLabel(row.label, missing.keys()) ?? '');
    const problem = same
      ? `${row.label}: row stands in line ${same.line} already`
      : `${quoted(row.label)} is no known label`;
    const hints = [
      near === undefined || near === here ? '' : `; nearest known: ${quoted(label(near))}`,
      here === undefined || isCopy ? '' : `; ${quoted(label(here))} is expected here`,
      near === undefined && place === null && !same ? '; no row is missing here' : '',
    ];
    faults.push({ line: row.line, column: 1, message: problem + hints.join('') });
    if (isCopy) return;
    if (index !== undefined) guessed.add(index);
    const meant = here ?? near;
    if (meant === undefined) return;
    guessed.add(meant);
    indices[position] = meant;
    missing.delete(labelKey(label(meant)));
  });
  return { indices, guessed, faults };
}

function sameFigures(row: TableRow, other: TableRow): boolean {
  return row.cells.every((cell, column) => cell?.figure === other.cells[column]?.figure);
}
