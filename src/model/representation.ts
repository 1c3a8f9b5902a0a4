import type { Citizenship } from './dataset.ts';
import { isSmallBase, read } from './measures.ts';
import type { Table } from './table.ts';

export interface Representation {
  readonly citizenship: Citizenship;
  /** Location quotient in the region: above 1 over-represented, below 1 under-represented. */
  readonly index: number;
}

/**
 * The countries by their index in a region, most over-represented first. Those whose index rests on few people are left
 * out, and so are groups, residuals, the stateless and the unknown.
 */
export function representations(table: Table, column: number): readonly Representation[] {
  return table.dataset.citizenships
    .filter((citizenship) => citizenship.kind === 'country' && !isSmallBase(table, citizenship.id, column))
    .flatMap((citizenship) => {
      const index = read(table, 'index', citizenship.id, column);
      if (index === '-') return [{ citizenship, index: 0 }];
      return typeof index === 'number' ? [{ citizenship, index }] : [];
    })
    .sort((a, b) => b.index - a.index);
}
