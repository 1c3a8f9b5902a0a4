import type { Region } from '../../model/dataset.ts';
import type { Pattern, PatternRegion } from '../../model/patterns.ts';
import { portions, sumOf } from '../../model/region-counts.ts';
import type { PatternName } from '../../model/settlement.ts';
import type { Verdict } from '../../model/verdict.ts';
import { judge, nearerBound } from '../../model/verdict.ts';

/**
 * What a pattern's pooled persons say, region by region: its figures, and the name that they give it. `everyone` are all
 * who moved, by region.
 */
export function describePattern(
  regions: readonly Region[],
  pooled: readonly number[],
  everyone: readonly number[],
): Omit<Pattern, 'members'> {
  const persons = sumOf(pooled);
  const expected = portions(everyone).map((portion) => persons * portion);
  const figures = regions.flatMap(({ id }, i): readonly PatternRegion[] => {
    const [inRegion = 0, base = 0] = [pooled[i], expected[i]];
    return base === 0 ? [] : [{ region: id, persons: inRegion, ...judge(inRegion, base) }];
  });
  return { name: nameOf(figures), persons, regions: figures };
}

function nameOf(regions: readonly PatternRegion[]): PatternName {
  const judged = (wanted: Verdict, sign: 1 | -1) =>
    regions
      .filter(({ verdict }) => verdict === wanted)
      .sort((a, b) => sign * (nearerBound(a.interval) - nearerBound(b.interval)))
      .map(({ region }) => region);
  const most = regions.reduce((highest, region) => (region.index > highest.index ? region : highest));
  return { more: judged('more', -1), fewer: judged('fewer', 1), most: most.region };
}
