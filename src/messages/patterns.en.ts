import { EVENNESS_FROM } from '../model/evenness.ts';
import { SMALL_BASE } from '../model/expected.ts';
import { numbersIn } from './numbers.ts';
import type { EvenPeople, MixedRegion, PatternClauses, PatternPlace } from './pattern-clauses.ts';
import { MANY } from './pattern-clauses.ts';
import { patternNameEn } from './pattern-name.en.ts';
import { patternNumbers } from './pattern-numbers.ts';

const numbers = numbersIn('en');
const { whole, decimal } = numbers;
const { range, percent } = patternNumbers(numbers);

/** What an English reader reads on the page of the patterns. */
export const patternsEn = {
  finding: (patterns: readonly PatternClauses[]) => {
    const [first, last] = [patterns.at(0)?.more[0], patterns.at(-1)?.more[0]];
    const between = first && last ? ` They run from ${than(first)} ${first.place} to ${there(last)}.` : '';
    return `By where they settled, the citizenships fall into ${patterns.length} groups.${between}`;
  },
  counted:
    'Expected is how many would have moved there if all citizenships had spread over the regions alike.',
  methods: 'How the groups are found',
  heat: 'How many times as many as expected',
  citizenship: 'Citizenship',
  people: 'People',
  together: 'Together',
  regroup: 'Show the groups again',

  name: patternNameEn,
  sentence: ({ persons, more, fewer, isAll }: PatternClauses) => {
    const sayFewer = () => {
      const [first, ...others] = fewer;
      if (!first) return [];
      if (isAll && fewer.length >= MANY) return [`${range(fewer)}\u00a0% fewer in every other region`];
      const basis = more.length === 0 ? ' than expected' : '';
      return [[`${amount(first.index)}${basis} ${first.place}`, ...others.map(there)].join(', ')];
    };
    const [first, ...others] = more;
    const sayMore = first ? [[`${than(first)} ${first.place}`, ...others.map(there)].join(', ')] : [];
    const elsewhere = first ? [] : ['elsewhere much as all who moved to Norway'];
    return `${whole(persons)} people: ${[...sayMore, ...sayFewer(), ...elsewhere].join('; ')}.`;
  },
  leftOut: 'Too few to group',
  leftOutSentence: (from: number) => `Fewer than ${from} people each.`,
  notes: ({ sure, resamples }: { sure: number; resamples: number }) =>
    `Blank: fewer than ${SMALL_BASE} people expected. ` +
    `A question mark: in more than ${whole(100 * (1 - sure))}\u00a0% of ${whole(resamples)} resamples of its figures the citizenship falls into another group. ` +
    'The groups say where people moved, not why.',

  facts: {
    title: 'The table as a whole',
    displaced: (observed: number, byChance: number) => ({
      title: `${percent(observed)} would have had to move elsewhere`,
      sentence: `It would take that many for every region to have the same mix of citizenships. Chance alone would make it ${percent(byChance)}.`,
      published: 'As it was',
      chance: 'By chance alone',
    }),
    apart: (between: number, parts: readonly { readonly name: string; readonly part: number }[]) => {
      const [first] = parts;
      return {
        title: `${percent(between)} lies between continents`,
        sentence:
          `That much of the differences in where citizenships settled lies between continents` +
          (first ? `; ${percent(first.part)} lies between the countries of ${first.name}.` : '.'),
        between: 'Between continents',
        within: (name: string) => `Within ${name}`,
      };
    },
    /** Which citizenship, and to where. */
    way: (name: string, destination: string) => `${name}, ${destination}`,
    surplus: (way: string, surplus: number, of: number) => ({
      title: 'Most above the expected number',
      sentence: `How many more people moved than expected. ${way}: ${whole(surplus)} of ${whole(of)}.`,
    }),
    mixed: (most: MixedRegion, least: MixedRegion) => ({
      title: `Arrivals are most mixed ${most.place}`,
      sentence: `As mixed as this many citizenships of equal size: ${decimal(most.size)} ${most.place}, ${decimal(least.size)} ${least.place}.`,
    }),
    pair: (one: string, other: string) => `${one} – ${other}`,
    alike: (
      most: { readonly label: string; readonly size: number },
      least: { readonly label: string; readonly size: number },
    ) => ({
      title: 'Which regions resemble each other',
      sentence: `The part of those who moved to one region that would need another citizenship for the two to be alike. Most alike: ${most.label}, ${percent(most.size)}; least: ${least.label}, ${percent(least.size)}.`,
    }),
    even: (most: EvenPeople, least: EvenPeople, of: number) => ({
      title: 'How evenly they spread',
      sentence: `To be spread like the inhabitants of Norway, ${percent(most.hoover)} of the ${most.people} would have had to move elsewhere, and ${percent(least.hoover)} of the ${least.people}: the least and the most of the ${of} countries with ${EVENNESS_FROM} people or more.`,
    }),
  },
  plane: {
    title: 'Who is like whom, as a map',
    label: (shown: number) =>
      `Regions and citizenships on a plane that shows ${percent(shown)} of all differences`,
    reading: ({ shown, first, least }: { shown: number; first: number; least: number }) =>
      `Two citizenships that are near each other settled alike; one that lies in the direction of a region, seen from the middle where the lines cross, moved there more than expected, the farther out the more. Distances between a citizenship and a region mean nothing. Circles are people. Left to right shows ${percent(first)} of all differences, both directions ${percent(shown)}; citizenships of which the plane shows less than ${whole(100 * least)}\u00a0% are left out.`,
  },
};

/** "73 % more", "2.8 times as many", "39 % fewer". */
function amount(index: number): string {
  if (index >= 1.95) return `${decimal(index)} times as many`;
  return index >= 1 ? `${whole(100 * (index - 1))}\u00a0% more` : `${whole(100 * (1 - index))}\u00a0% fewer`;
}

/** The same against what was expected. */
function than({ index }: PatternPlace): string {
  return `${amount(index)} ${index >= 1.95 ? 'as' : 'than'} expected`;
}

function there({ index, place }: PatternPlace): string {
  return `${amount(index)} ${place}`;
}

export type PatternsWords = typeof patternsEn;
