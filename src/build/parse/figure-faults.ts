import { addend } from '../../model/figure.ts';
import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import type { Ledger, LedgerCell, Sums } from './double-entry.ts';
import type { Fault } from './fault.ts';
import type { PlacedRows } from './row-order.ts';
import type { Diagnosis } from './sum-diagnosis.ts';
import { diagnose } from './sum-diagnosis.ts';
import { evidence, written } from './sums-in-words.ts';
import type { TableRow } from './table-rows.ts';
import { withheldFaults } from './withheld-faults.ts';

/**
 * The faults of single figures and of the sums: what cannot be read, what is missing, what does not add up, and what is
 * withheld in vain, each with the figure that would be right where the sums tell it. Sums over a figure that is faulty for another reason
 * are not reported. `columnLabels` are those of the total and the regions.
 */
export function figureFaults(
  placed: PlacedRows,
  entries: readonly CitizenshipEntry[],
  columnLabels: readonly string[],
  ledger: Ledger,
  sums: Sums,
): readonly Fault[] {
  const { rowOf, unplaced, guessed, placeOf } = placed;
  const diagnosis = diagnose(ledger, sums);
  const faultAt = ({ row, column }: LedgerCell, message: string): Fault => ({
    line: rowOf[row]?.line ?? 1,
    column: rowOf[row]?.cells[column]?.field ?? 1,
    message: `${entries[row]?.label ?? ''}, ${columnLabels[column] ?? ''}: ${message}`,
  });
  const faults: Fault[] = [];
  entries.forEach(({ label }, row) => {
    const found = rowOf[row];
    const restsOnGuess = sums
      .through({ row, column: 0 })
      .some((sum) => [sum, ...sums.parts(sum)].some((place) => guessed.has(place.row)));
    const figures = () => (restsOnGuess ? '' : rowFigures(row, columnLabels.length, diagnosis));
    if (!found) {
      const { line, place } = placeOf(row);
      faults.push({ line, column: 1, message: `${label}: row missing; its place is ${place}${figures()}` });
    } else if (found.misfit !== undefined) {
      faults.push({ line: found.line, column: 1, message: `${label}: ${found.misfit}${figures()}` });
    }
    found?.cells.forEach((cell, column) => {
      if (cell?.reason === undefined) return;
      const right = diagnosis.deduce({ row, column });
      const hint = right ? `; ${written(right.value)} would add up ${evidence(right)}` : '';
      faults.push(faultAt({ row, column }, `${cell.reason}${hint}`));
    });
  });
  for (const right of diagnosis.wrong) {
    const figure = rowOf[right.row]?.cells[right.column]?.figure;
    faults.push(
      faultAt(right, `${figure} does not add up; ${written(right.value)} would ${evidence(right)}`),
    );
  }
  for (const sum of diagnosis.unexplained) {
    const { published, computed, column } = sum;
    if (published === null || computed === null) continue;
    const isOfUnplaced = ({ cells }: TableRow) => figureIn(cells[column]) === published - computed;
    if (sum.kind === 'group' && unplaced.some(isOfUnplaced)) continue;
    const off = computed > published ? `${computed - published} too many` : `${published - computed} too few`;
    const parts = sum.kind === 'row' ? 'regions' : 'rows';
    faults.push(faultAt(sum, `its ${parts} add up to ${computed}, the total is ${published} (${off})`));
  }
  return [...faults, ...withheldFaults(placed, diagnosis, faultAt)];
}

function figureIn(cell: TableRow['cells'][number] | undefined): number | null {
  const figure = cell?.figure;
  return figure === undefined ? null : addend(figure);
}

/** The figures that a row must hold, where the sums tell all of them and they are a row that adds up. */
function rowFigures(row: number, columns: number, { deduce }: Diagnosis): string {
  const values = Array.from({ length: columns }, (_, column) => deduce({ row, column })?.value);
  const [total, ...regions] = values;
  const sum = regions.reduce<number>((above, value) => above + (value ?? NaN), 0);
  return total === sum
    ? `; its figures must be ${values.map((value) => written(value ?? 0)).join(', ')}`
    : '';
}
