import type { Region } from '../../../src/model/dataset.ts';
import type { Table } from '../../../src/model/table.ts';

interface PooledRegion {
  readonly region: Region;
  readonly index: number;
  readonly verdict: 'more' | 'fewer' | 'much as';
}

/**
 * What citizenships taken together say of each region. By another method than the build's: the tail of the Poisson
 * distribution, term by term, where the build inverts it to an interval.
 */
export function pooledPattern({ dataset, regions }: Table, ids: readonly string[]): readonly PooledRegion[] {
  const figure = (id: string, column: number) => {
    const persons = dataset.figures[id]?.[column];
    return typeof persons === 'number' ? persons : 0;
  };
  const sum = (column: number) => ids.reduce((total, id) => total + figure(id, column), 0);
  return regions.map((region, i) => {
    const observed = sum(i + 1);
    const expected = (sum(0) * figure('total', i + 1)) / figure('total', 0);
    const index = observed / expected;
    if (index >= 1.25 && tailFrom(observed, expected) < 0.025) return { region, index, verdict: 'more' };
    if (index < 0.8 && 1 - tailFrom(observed + 1, expected) < 0.025)
      return { region, index, verdict: 'fewer' };
    return { region, index, verdict: 'much as' };
  });
}

/** The probability of so many or more where `mean` are expected. */
function tailFrom(least: number, mean: number): number {
  let below = 0;
  let logTerm = -mean;
  for (let k = 0; k < least; k += 1) {
    below += Math.exp(logTerm);
    logTerm += Math.log(mean) - Math.log(k + 1);
  }
  return 1 - below;
}
