import { numbersIn } from './numbers.ts';

const { whole, decimal, percent } = numbersIn('en');

/** What a comparison says in English; loaded with it. */
export const compareWordsEn = {
  trail: 'Comparison',
  addCitizenship: 'Add a country',
  addRegion: 'Compare with a region',
  suggestions: 'Suggestions:',
  add: (name: string) => `Add ${name}`,
  remove: (name: string) => `Remove ${name}`,
  subjects: 'Compared',
  persons: (n: number) => (n === 1 ? '1 person' : `${whole(n)} people`),
  everybody: 'all who moved to Norway',
  /** Names in a title or a sentence: "Poland, Lithuania and Somalia". */
  list: (names: readonly string[]) => listed(names),
  ratioKey:
    'How many times as many as if they had spread like all who moved to Norway. The line is the 95\u00a0% interval.',
  finding: {
    /** Of two that differ beyond chance. */
    places: ({ one, other, dissimilarity }: Pair & { dissimilarity: number }) =>
      sentence(`${listed([one, other])} moved to ${differentRegions(dissimilarity)}.`),
    /** Of three or four, the two that differ most, and the two that differ least. */
    least: ({ one, other }: Pair) => sentence(`${listed([one, other])} differ most in where they moved.`),
    most: ({ one, other, isBeyondChance }: Pair & { isBeyondChance: boolean }) =>
      sentence(
        isBeyondChance
          ? `${listed([one, other])} moved most alike.`
          : `${listed([one, other])} cannot be told apart: the difference is no larger than chance may make it.`,
      ),
    /** `all` in per cent of all who moved to Norway; null where one of the two is all of them. */
    largest: ({ place, high, low, all }: { place: string; high: Part; low: Part; all: number | null }) =>
      `The difference is largest ${place}: ${percent(high.share)} of ${high.people} moved there` +
      (all === null
        ? `, but ${percent(low.share)} of ${low.people}.`
        : `, ${percent(low.share)} of ${low.people} and ${percent(all)} of all who moved to Norway.`),
    chance: 'No difference in where they moved is larger than chance may make it.',
    few: (people: readonly string[]) =>
      sentence(`too few ${listed(people)} moved to Norway to say where they differ.`),
  },
  apart: {
    explained: 'Of every 100, so many would have to live in another region for two to be spread alike:',
    /** Both in persons of a hundred. */
    pair: ({ one, other, hundredth, byChance }: Pair & { hundredth: number; byChance: number }) =>
      `${listed([one, other])} ${decimal(hundredth)} (by chance alone ${decimal(byChance)})`,
  },
};

/** Two that are compared, as they stand in a sentence. */
interface Pair {
  readonly one: string;
  readonly other: string;
}

/** A part of a citizenship, in per cent. */
interface Part {
  readonly people: string;
  readonly share: number;
}

/** The words of a comparison in a language. */
export type CompareWords = typeof compareWordsEn;

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function differentRegions(dissimilarity: number): string {
  if (dissimilarity < 0.1) return 'much the same regions';
  return dissimilarity < 0.25 ? 'somewhat different regions' : 'different regions';
}
