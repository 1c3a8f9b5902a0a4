import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import type { Fault } from './fault.ts';
import { longestIncreasing } from './increasing.ts';
import { identifyRows } from './row-labels.ts';
import type { TableRow } from './table-rows.ts';

export interface PlacedRows {
  /** The row of each citizenship, by its index in the codebook; undefined where the table lacks it. */
  readonly rowOf: readonly (TableRow | undefined)[];
  /** Rows that no citizenship of the codebook can be meant by. */
  readonly unplaced: readonly TableRow[];
  /** Indices of the citizenships whose row is not beyond doubt. */
  readonly guessed: ReadonlySet<number>;
  /** Rows that are unknown, double, or out of order. */
  readonly faults: readonly Fault[];
  /** Where the row of a citizenship that the table lacks should stand, in words and as a line of the file. */
  readonly placeOf: (index: number) => { readonly line: number; readonly place: string };
}

/** Finds the citizenship of each row, and holds their order against that of the codebook, which is the published. */
export function placeRows(rows: readonly TableRow[], entries: readonly CitizenshipEntry[]): PlacedRows {
  const { indices, guessed, faults: labelFaults } = identifyRows(rows, entries);
  const known = rows.flatMap((row, position) => {
    const index = indices[position];
    return index === undefined ? [] : [{ row, index }];
  });
  const inOrder = longestIncreasing(known.map(({ index }) => index));
  const rowOf: (TableRow | undefined)[] = entries.map(() => undefined);
  known.forEach(({ row, index }, position) => {
    if (inOrder.has(position)) rowOf[index] = row;
  });
  const placeOf = placesBetween([...rowOf], entries, rows[0]?.line ?? 1);
  const faults = [...labelFaults];
  let above = 0;
  known.forEach(({ row, index }, position) => {
    if (inOrder.has(position)) {
      above = index;
      return;
    }
    rowOf[index] = row;
    const message = misplaced(index, above, entries, placeOf(index).place);
    faults.push({ line: row.line, column: 1, message });
  });
  const unplaced = rows.filter((_, position) => indices[position] === undefined);
  return { rowOf, unplaced, guessed, faults, placeOf };
}

/** Says of a row below the row `above` that its place is another one, and in which group. */
function misplaced(
  index: number,
  above: number,
  entries: readonly CitizenshipEntry[],
  place: string,
): string {
  const label = entries[index]?.label ?? '';
  const right = entries.find(({ id }) => id === entries[index]?.parent);
  const before = entries[above];
  // A row below a group's is read as a part of it, below another as a part of the same group.
  const here = before?.kind === 'group' ? before : entries.find(({ id }) => id === before?.parent);
  if (!right || !here || right === here) return `${label}: row or label out of order; its place is ${place}`;
  return `${label}: row under ${here.label}; its place is under ${right.label}, ${place}`;
}

function placesBetween(
  rowOf: readonly (TableRow | undefined)[],
  entries: readonly CitizenshipEntry[],
  firstLine: number,
): PlacedRows['placeOf'] {
  const places = [{ line: firstLine, place: 'first of all rows' }];
  rowOf.forEach((row, index) => {
    const place = row && {
      line: row.line + 1,
      place: `after ${entries[index]?.label ?? ''} (line ${row.line})`,
    };
    places.push(place ?? places[index] ?? { line: firstLine, place: '' });
  });
  return (index) => places[index] ?? { line: firstLine, place: '' };
}
