import { year } from 'virtual:publication';
import { numbersIn } from './numbers.ts';
import { percent } from './phrases.en.ts';

const { whole, decimal } = numbersIn('en');

/** What a page's finding says, sentence by sentence. Portions and shares are in per cent. */
export const findingWords = {
  all: (facts: {
    persons: number;
    rate: number;
    top: string;
    topShare: number;
    largest: string;
    largestShare: number;
  }) =>
    `${whole(facts.persons)} people moved to Norway in ${year}, ${decimal(facts.rate)} per 1\u00a0000 inhabitants. ` +
    `${percent(facts.topShare)} of them moved ${facts.top}; the largest group were ${facts.largest}, ${percent(facts.largestShare)}.`,
  citizenship: (facts: { persons: number; people: string; share: number }) =>
    `${whole(facts.persons)} ${facts.people} moved to Norway in ${year}, ${percent(facts.share)} of all who did.`,
  oneMove: (people: string) => `The table counts one move to Norway by ${people} in ${year}.`,
  none: (people: string) => `The table counts no moves to Norway by ${people} in ${year}.`,
  unpublished: (people: string) => `How many ${people} moved to Norway in ${year} is not published.`,
  most: ({ destination, portion }: { destination: string; portion: number }) =>
    `More moved ${destination}, ${percent(portion)}, than to any other region.`,
  /** Where another region is nearly level, it is named. */
  mostAheadOf: (facts: { destination: string; portion: number; next: string; nextPortion: number }) =>
    `More moved ${facts.destination}, ${percent(facts.portion)}, than to any other region, just ahead of ${facts.next}, ${percent(facts.nextPortion)}.`,
  mostShared: (facts: { one: string; other: string; portion: number }) =>
    `As many moved ${facts.one} as ${facts.other}, ${percent(facts.portion)} each, and fewer to any other region.`,
  over: (facts: { place: string; portion: number; ofAll: number; index: number }) =>
    `They are most clearly over-represented ${facts.place}: ${percent(facts.portion)} of them moved there, against ${percent(facts.ofAll)} of all who moved to Norway – ${decimal(facts.index)} times as many as expected.`,
  under: (facts: { place: string; portion: number; ofAll: number }) =>
    `They are not clearly over-represented anywhere, and most clearly under-represented ${facts.place}: ${percent(facts.portion)} of them moved there, against ${percent(facts.ofAll)} of all who moved to Norway.`,
  muchAsAll: 'No region stands out: they spread much as all who moved to Norway did.',
  tooFew: 'There are too few of them to say where they are over- or under-represented.',
  region: (facts: { persons: number; destination: string; rate: number; portion: number }) =>
    `${whole(facts.persons)} people moved ${facts.destination} from abroad in ${year}, ${decimal(facts.rate)} per 1\u00a0000 inhabitants ` +
    `and ${percent(facts.portion)} of all who moved to Norway.`,
  regionLargest: (facts: { people: string; share: number }) =>
    `The largest group were ${facts.people}, ${percent(facts.share)}.`,
  regionLargestAheadOf: (facts: { people: string; share: number; next: string; nextShare: number }) =>
    `The largest group were ${facts.people}, ${percent(facts.share)}, just ahead of ${facts.next}, ${percent(facts.nextShare)}.`,
  regionOver: (facts: { people: string; share: number; ofAll: number; index: number }) =>
    `Most clearly over-represented are ${facts.people}: ${percent(facts.share)} of those who came here, against ${percent(facts.ofAll)} of all who moved to Norway – ${decimal(facts.index)} times as many as expected.`,
};

export type FindingWords = typeof findingWords;
