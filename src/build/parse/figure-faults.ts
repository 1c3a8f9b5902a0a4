import { addend } from '../../model/figure.ts';
import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import type { Ledger, Place, Sum, Sums } from './double-entry.ts';
import type { Fault } from './fault.ts';
import type { PlacedRows } from './row-order.ts';
import type { Deduction, Diagnosis } from './sum-diagnosis.ts';
import { diagnose, isTotal } from './sum-diagnosis.ts';
import type { TableRow } from './table-rows.ts';

/**
 * The faults of single figures and of the sums: what cannot be read, what is missing, and what does not add up, each
 * with the figure that would be right where the sums tell it. Sums over a figure that is faulty for another reason
 * are not reported. `columnLabels` are those of the total and the regions.
 */
export function figureFaults(
  { rowOf, unplaced, guessed, placeOf }: PlacedRows,
  entries: readonly CitizenshipEntry[],
  columnLabels: readonly string[],
  ledger: Ledger,
  sums: Sums,
): readonly Fault[] {
  const diagnosis = diagnose(ledger, sums);
  const name = ({ row, column }: Place) => `${entries[row]?.label ?? ''}, ${columnLabels[column] ?? ''}`;
  const at = ({ row, column }: Place, message: string): Fault => {
    const line = rowOf[row];
    return { line: line?.line ?? 1, column: line?.cells[column]?.field ?? 1, message };
  };
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
      faults.push(at({ row, column }, `${name({ row, column })}: ${cell.reason}${hint}`));
    });
  });
  for (const right of diagnosis.wrong) {
    const figure = rowOf[right.row]?.cells[right.column]?.figure;
    const message = `${figure} does not add up; ${written(right.value)} would ${evidence(right)}`;
    faults.push(at(right, `${name(right)}: ${message}`));
  }
  for (const sum of diagnosis.unexplained) {
    const { published, computed, column } = sum;
    if (published === null || computed === null) continue;
    const isOfUnplaced = ({ cells }: TableRow) => figureIn(cells[column]) === published - computed;
    if (sum.kind === 'group' && unplaced.some(isOfUnplaced)) continue;
    const off = computed > published ? `${computed - published} too many` : `${published - computed} too few`;
    const parts = sum.kind === 'row' ? 'regions' : 'rows';
    faults.push(
      at(sum, `${name(sum)}: its ${parts} add up to ${computed}, the total is ${published} (${off})`),
    );
  }
  return faults;
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

/** A number of persons as the table writes it, but without a space between thousands. */
function written(persons: number): string {
  return persons === 0 ? '-' : String(persons);
}

function evidence(deduction: Deduction): string {
  return `(${deduction.sums.map((sum) => sumInWords(deduction, sum)).join(', ')})`;
}

function sumInWords(place: Place, sum: Sum): string {
  if (isTotal(place, sum)) return `${sum.kind === 'row' ? 'regions' : 'rows'} add up to ${sum.computed}`;
  return `${sum.kind} total ${sum.published}`;
}
