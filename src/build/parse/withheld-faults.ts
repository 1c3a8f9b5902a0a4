import { isWithheld } from '../../model/figure.ts';
import type { LedgerCell } from './double-entry.ts';
import type { Fault } from './fault.ts';
import type { GivenAway } from './given-away.ts';
import { solveUnknown } from './given-away.ts';
import type { PlacedRows } from './row-order.ts';
import type { Diagnosis } from './sum-diagnosis.ts';
import { deductionInWords } from './sums-in-words.ts';

/**
 * The faults of withheld figures: those that the sums give away, and a sum that cannot hold whatever they are. Without a
 * fault, more than one number is left for each of them. `faultAt` gives the fault of a figure.
 */
export function withheldFaults(
  { rowOf, unplaced, guessed }: PlacedRows,
  { corrected, correctedSums, unexplained, deduce }: Diagnosis,
  faultAt: (place: LedgerCell, message: string) => Fault,
): readonly Fault[] {
  const signAt = ({ row, column }: LedgerCell) => {
    const figure = rowOf[row]?.cells[column]?.figure;
    return figure !== undefined && isWithheld(figure) ? figure : null;
  };
  const columns = Array.from({ length: corrected.columns }, (_, column) => column);
  if (!rowOf.some((_, row) => columns.some((column) => signAt({ row, column }) !== null))) return [];
  const { givenAway, contradiction } = solveUnknown(corrected, correctedSums);
  const isSound = unexplained.length === 0 && unplaced.length === 0 && guessed.size === 0;
  const left = (figure: GivenAway) => {
    if (!isSound || contradiction) return '';
    const single = deduce(figure);
    return single ? `; it is ${deductionInWords(single)}` : `; all sums together leave ${figure.value}`;
  };
  const faults = givenAway.flatMap((figure) => {
    const sign = signAt(figure);
    if (sign === null) return [];
    return [faultAt(figure, `"${sign}" stands for a figure that the sums give away${left(figure)}`)];
  });
  if (!isSound || !contradiction) return faults;
  const message = 'this sum and others cannot all hold, whatever the withheld figures are';
  return [...faults, faultAt(contradiction, message)];
}
