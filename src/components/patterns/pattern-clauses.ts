import type { PatternClauses, PatternPlace } from '../../messages/pattern-clauses.ts';
import type { Locale, Region } from '../../model/dataset.ts';
import type { Pattern } from '../../model/patterns.ts';

/**
 * What the name and the sentence of a pattern say, in a language.
 * @throws if the pattern names a region that is none of the table's.
 */
export function patternClauses(
  regions: readonly Region[],
  { name, persons, regions: figures }: Pattern,
  locale: Locale,
): PatternClauses {
  const placeOf = (id: string): PatternPlace => {
    const region = regions.find((one) => one.id === id);
    const figure = figures.find((one) => one.region === id);
    if (!region || !figure)
      throw new Error(`pattern: ${id} is no region of it; those of the table would be right`);
    return { name: region.name[locale], place: region.place[locale], index: figure.index };
  };
  return {
    persons,
    more: name.more.map(placeOf),
    fewer: name.fewer.map(placeOf),
    most: placeOf(name.most),
    isAll: name.more.length + name.fewer.length === regions.length,
  };
}
