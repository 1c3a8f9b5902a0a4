import { numbersIn } from './numbers.ts';
import { citizens } from './phrases.en.ts';

const { whole, decimal, percent } = numbersIn('en');

/** What a comparison says in English; loaded with it. */
export const compareWordsEn = {
  trail: 'Comparison',
  addCitizenship: 'Add a country',
  addRegion: 'Compare with a region',
  suggestions: 'Suggestions:',
  add: (name: string) => `Add ${name}`,
  /** Of a row of the table. */
  addRow: (name: string) => `Compare with ${name} (key +)`,
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
      sentence(`${citizens([one, other])} moved to ${differentRegions(dissimilarity)}.`),
    /** Of three or four, the two that differ most, and the two that differ least. */
    least: ({ one, other }: Pair) => sentence(`${citizens([one, other])} differ most in where they moved.`),
    most: ({ one, other, isBeyondChance }: Pair & { isBeyondChance: boolean }) =>
      sentence(
        isBeyondChance
          ? `${citizens([one, other])} spread most alike.`
          : `${citizens([one, other])} cannot be told apart: the difference is no larger than chance may make it.`,
      ),
    /** `all` in per cent of all who moved to Norway; null where one of the two is all of them. */
    largest: ({ place, high, low, all }: { place: string; high: Part; low: Part; all: number | null }) =>
      `The difference is largest ${place}: ${percent(high.share)} of the ${high.people} moved there` +
      (all === null
        ? `, but ${percent(low.share)} of the ${low.people}.`
        : `, ${percent(low.share)} of the ${low.people} and ${percent(all)} of all who moved to Norway.`),
    chance: 'No difference in where they moved is larger than chance may make it.',
    few: (people: readonly string[]) =>
      sentence(`too few ${citizens(people)} moved to Norway to say where they differ.`),
  },
  /** Of two regions. */
  regions: {
    title: (one: string, other: string) => `${one} compared with ${other}`,
    heading: 'More common in the one than in the other',
    caption: (one: string, other: string) => `Who moved ${one} and ${other}, by citizenship`,
    /** `persons` beyond those with the other's part; both shares in per cent of all who moved there. */
    more: ({ people, share, otherShare, one, other, persons }: RegionContrast) =>
      sentence(
        `${people} were ${percent(share)} of all who moved ${one}, but ${percent(otherShare)} of all who moved ${other}: ` +
          `${whole(persons)} more than if the parts were equal.`,
      ),
    fewer: ({ people, share, otherShare, persons }: RegionContrast) =>
      sentence(`${people} were ${percent(share)} against ${percent(otherShare)}: ${whole(persons)} fewer.`),
    none: 'No country is clearly more common in one than in the other.',
    alike: (hundredth: number) =>
      `For the two to be alike, ${whole(hundredth)} of every 100 would need another citizenship.`,
    times: 'Times',
    timesExplained:
      'How many times as large a part of all who moved there the citizenship is in the first region.',
    persons: (region: string) => `${region}, people`,
    share: (region: string) => `${region}, %`,
    surplus: 'People more',
    surplusExplained: 'How many more than if the citizenship were as large a part as in the other region.',
    scale: (one: string, other: string): readonly [string, string, string] => [
      `← ${other}`,
      'alike',
      `${one} →`,
    ],
    note:
      'Countries clearly more common in one of the two, by people more or fewer than with the same part. The line is the ' +
      '95\u00a0% interval of the ratio (Clopper and Pearson, given the people of both regions); only those whose interval ' +
      'leaves out 1, and of which 5 or more would be in either.',
  },
  apart: {
    explained:
      'Of every 100, this many would have had to move to another region for the two to be spread alike:',
    /** Both in persons of a hundred. */
    pair: ({ one, other, hundredth, byChance }: Pair & { hundredth: number; byChance: number }) =>
      `${citizens([one, other])} ${decimal(hundredth)} (by chance alone ${decimal(byChance)})`,
  },
};

/** Two that are compared, as they stand in a sentence. */
interface Pair {
  readonly one: string;
  readonly other: string;
}

/** A citizenship that is more or less common in one region than in another. */
interface RegionContrast {
  readonly people: string;
  readonly share: number;
  readonly otherShare: number;
  /** "to Trøndelag" */
  readonly one: string;
  readonly other: string;
  readonly persons: number;
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
