import type { LedgerCell, Sum } from './double-entry.ts';
import type { Deduction } from './sum-diagnosis.ts';
import { isTotal } from './sum-diagnosis.ts';

/** A number of persons as the table writes it, but without a space between thousands. */
export function written(persons: number): string {
  return persons === 0 ? '-' : String(persons);
}

/** A figure and the sums that tell it: "23 (row total 95, group total 805)". */
export function deductionInWords(deduction: Deduction): string {
  return `${written(deduction.value)} ${evidence(deduction)}`;
}

/** The sums that tell a figure: "(row total 95, group total 805)". */
export function evidence(deduction: Deduction): string {
  return `(${deduction.sums.map((sum) => sumInWords(deduction, sum)).join(', ')})`;
}

function sumInWords(place: LedgerCell, sum: Sum): string {
  if (isTotal(place, sum)) return `${sum.kind === 'row' ? 'regions' : 'rows'} add up to ${sum.computed}`;
  return `${sum.kind} total ${sum.published}`;
}
