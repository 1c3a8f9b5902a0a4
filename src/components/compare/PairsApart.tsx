import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import { comparedPairs } from '../../model/comparison.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { useSite } from '../site/site.ts';

/** How far each two of those that are compared settled apart; nothing where too few moved to say so. */
export function PairsApart({ citizenships }: { readonly citizenships: readonly Citizenship[] }) {
  const { table, locale } = useSite();
  const { apart } = COMPARE_WORDS[locale];
  const pairs = comparedPairs(table, citizenships);
  if (pairs.length === 0) return null;
  const words = pairs.map(({ one, other, dissimilarity, byChance }) =>
    apart.pair({
      ...{ one: one.name[locale], other: other.name[locale] },
      ...{ hundredth: 100 * dissimilarity, byChance: 100 * byChance },
    }),
  );
  return (
    <p className="note">
      {apart.explained} {words.join(', ')}.
    </p>
  );
}
