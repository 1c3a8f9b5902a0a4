import type { PatternNameWords } from '../../messages/pattern-clauses.ts';
import type { Locale, Region } from '../../model/dataset.ts';
import type { PatternName } from '../../model/settlement.ts';

/**
 * What the name of a pattern is made of, in a language.
 * @throws if it has a region that is none of the table's.
 */
export function patternNameWords(
  regions: readonly Region[],
  { more, fewer, most }: PatternName,
  locale: Locale,
): PatternNameWords {
  const wordsOf = (id: string) => {
    const region = regions.find((one) => one.id === id);
    if (!region) throw new Error(`pattern: ${id} is no region of the table`);
    return { name: region.name[locale], place: region.place[locale] };
  };
  return {
    more: more.map(wordsOf),
    fewer: fewer.map(wordsOf),
    most: wordsOf(most),
    isAll: more.length + fewer.length === regions.length,
  };
}
