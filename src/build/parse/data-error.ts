import type { FileFault } from './fault.ts';
import { formatFault } from './fault.ts';

/** A file of `data/` that cannot be read or does not hold; the message has one line a fault. */
export class DataError extends Error {
  readonly faults: readonly FileFault[];

  constructor(faults: readonly FileFault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'DataError';
    this.faults = faults;
  }
}
