import type { Reading } from '../figure.ts';
import { isWithheld } from '../figure.ts';
import type { MeasureRecord, OfCell } from './measure-record.ts';

/** A measure that divides persons: `factor` · x / denominator. */
export function quotient(factor: number, denominator: OfCell<Reading>): MeasureRecord['readingOf'] {
  return (x, ...cell) => {
    const divisor = denominator(...cell);
    if (typeof divisor !== 'number') return isWithheld(divisor) ? divisor : '.';
    if (divisor === 0) return '.';
    return typeof x === 'number' ? (factor * x) / divisor : x;
  };
}
