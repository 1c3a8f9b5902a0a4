import type { Table } from './table.ts';
import type { JudgedIndex } from './verdict.ts';
import { judgeIndex, nearerBound } from './verdict.ts';

interface RegionIndex extends JudgedIndex {
  readonly column: number;
}

/** How a citizenship spread over the regions, compared with all who moved. */
export type Spread =
  /** Clearly over-represented in a region; the most clearly in this one. */
  | { readonly kind: 'over'; readonly region: RegionIndex }
  /** In none, and clearly under-represented in one; the most clearly in this one. */
  | { readonly kind: 'under'; readonly region: RegionIndex }
  /** As all who moved, as far as can be told. */
  | { readonly kind: 'much as all' }
  /** Too few are expected in more than half of the regions. */
  | { readonly kind: 'too few' };

/**
 * How a citizenship spread, by the verdicts of its indices and the bounds of their intervals that are nearer to 1; of equal
 * bounds the region in which more were expected. Null where a region has no index.
 */
export function spreadOf(table: Table, citizenship: string): Spread | null {
  const regions = table.regions.flatMap((_, i) => {
    const judged = judgeIndex(table, citizenship, i + 1);
    return judged ? [{ column: i + 1, ...judged }] : [];
  });
  if (regions.length < table.regions.length) return null;
  const bound = ({ interval }: RegionIndex) => nearerBound(interval);
  const judgedAs = (verdict: JudgedIndex['verdict']) =>
    regions.filter((region) => region.verdict === verdict).sort((a, b) => b.expected - a.expected);
  const [over] = judgedAs('more').sort((a, b) => bound(b) - bound(a));
  if (over) return { kind: 'over', region: over };
  const [under] = judgedAs('fewer').sort((a, b) => bound(a) - bound(b));
  if (under) return { kind: 'under', region: under };
  return { kind: 2 * judgedAs('too few').length > regions.length ? 'too few' : 'much as all' };
}
