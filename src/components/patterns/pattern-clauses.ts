import type { PatternClauses } from '../../messages/pattern-clauses.ts';
import type { Locale, Region } from '../../model/dataset.ts';
import type { Pattern } from '../../model/patterns.ts';
import { patternNameWords } from './pattern-name-words.ts';

/**
 * What the name and the sentence of a pattern say, in a language.
 * @throws if the pattern names a region that is none of the table's.
 */
export function patternClauses(
  regions: readonly Region[],
  { name, persons, regions: figures }: Pattern,
  locale: Locale,
): PatternClauses {
  const words = patternNameWords(regions, name, locale);
  const withIndex = (ids: readonly string[], places: typeof words.more) =>
    places.flatMap((place, i) => {
      const figure = figures.find(({ region }) => region === ids[i]);
      return figure ? [{ ...place, index: figure.index }] : [];
    });
  return {
    ...words,
    persons,
    more: withIndex(name.more, words.more),
    fewer: withIndex(name.fewer, words.fewer),
  };
}
