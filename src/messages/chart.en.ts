import { SMALL_BASE } from '../model/expected.ts';
/** What an English reader reads on and about charts. */
export const chartWords = {
  expected: 'Expected',
  fewer: '← fewer',
  same: 'as all',
  more: 'more →',
  /** What stands in the place of a picture, by the reason that there is none. */
  instead: {
    constant: {
      heading: 'What varies',
      note: 'All citizenships together have the same value in every region by definition, so that a map would say nothing. The table has what differs, coloured.',
    },
    nobody: {
      heading: 'Nobody moved',
      note: 'There is nothing to draw. The table has the others of the group.',
    },
  },
  here: '% here',
  ofAll: '% of all',
  composition: 'Who moved to Norway',
  largest: 'the largest countries',
  rest: 'all others',
  bar: (people: string, unit: string) => `${people}, ${unit}`,
  mark: 'as many as if they had spread like all who moved to Norway',
  index: (people: string) =>
    `How many times as many ${people} as if they had spread like all who moved to Norway. The line is the 95 % interval.`,
  largestHere: (n: number) => `The ${n} largest citizenships`,
  continents: 'Continents, % of arrivals',
  contrast: 'Most clearly over- and under-represented',
  contrastNote: `How many times as many as expected, if all had spread alike (location quotient). % of all: of all who moved to Norway. Only clear differences, ranked by the end of their 95\u00a0% interval that is nearer to 1; countries with fewer than ${SMALL_BASE} people expected are left out.`,
  alike: 'as many as expected, if all had spread alike',
  inAll: 'of all who moved to Norway',
};

export type ChartWords = typeof chartWords;
