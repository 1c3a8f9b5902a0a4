import type { Citizenship } from './dataset.ts';
import type { Table } from './table.ts';
import type { JudgedIndex } from './verdict.ts';
import { judgeIndex, nearerBound } from './verdict.ts';

interface Representation extends JudgedIndex {
  readonly citizenship: Citizenship;
}

/** The countries of which clearly more, and clearly fewer, moved to a region than expected. */
export interface Representations {
  /** The most clearly over-represented first. */
  readonly more: readonly Representation[];
  /** The most clearly under-represented first. */
  readonly fewer: readonly Representation[];
}

/**
 * The countries that are over- and under-represented in a region, ranked by the bound of the interval that is nearer to 1;
 * of equals the one of which more were expected, since it rests on more people, comes first. Groups, residuals, the
 * stateless and the unknown are no countries and left out.
 */
export function representations(table: Table, column: number): Representations {
  const judged = table.dataset.citizenships
    .filter(({ kind }) => kind === 'country')
    .flatMap((citizenship) => {
      const judged = judgeIndex(table, citizenship.id, column);
      return judged ? [{ citizenship, ...judged }] : [];
    })
    .sort((a, b) => b.expected - a.expected);
  const bound = ({ interval }: Representation) => nearerBound(interval);
  return {
    more: judged.filter(({ verdict }) => verdict === 'more').sort((a, b) => bound(b) - bound(a)),
    fewer: judged.filter(({ verdict }) => verdict === 'fewer').sort((a, b) => bound(a) - bound(b)),
  };
}
