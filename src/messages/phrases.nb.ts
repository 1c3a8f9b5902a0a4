import { SMALL_BASE } from '../model/expected.ts';
import { LEAST_DECIMAL, numbersIn } from './numbers.ts';

const { decimal } = numbersIn('nb');

/** Of an index that rests on few people. */
export const FEW = `bygger på få personer, færre enn ${SMALL_BASE} var å vente`;

/** What would be rounded to nothing is said to be small. */
export function small(n: number): string {
  return n > 0 && n < LEAST_DECIMAL ? `mindre enn ${decimal(0.1)}` : decimal(n);
}

export function percent(share: number): string {
  return `${small(share)}\u00a0%`;
}

export function onFew(few: boolean): string {
  return few ? ', men dette bygger på få personer' : '';
}

export function indexInWords(index: number): string {
  if (index >= 0.95 && index < 1.05) return 'som i Norge som helhet';
  return index > 1 ? 'mer enn i Norge som helhet' : 'mindre enn i Norge som helhet';
}
