import { SMALL_BASE } from '../model/expected.ts';
import { LEAST_DECIMAL, numbersIn } from './numbers.ts';

const { decimal } = numbersIn('en');

/** Of an index that rests on few people. */
export const FEW = `rests on few people, fewer than ${SMALL_BASE} were to be expected`;

/** What would be rounded to nothing is said to be small. */
export function small(n: number): string {
  return n > 0 && n < LEAST_DECIMAL ? `less than ${decimal(0.1)}` : decimal(n);
}

export function percent(share: number): string {
  return `${small(share)}\u00a0%`;
}

export function onFew(few: boolean): string {
  return few ? ', though this rests on few people' : '';
}

export function indexInWords(index: number): string {
  if (index >= 0.95 && index < 1.05) return 'as in Norway as a whole';
  return index > 1 ? 'more than in Norway as a whole' : 'less than in Norway as a whole';
}
