import { year } from 'virtual:publication';
import type { Measure } from '../model/measures.ts';
import { COMPARED_FROM } from '../model/dissimilarity.ts';
import type { RegionRank } from '../model/ranking.ts';
import type { RowMode } from '../model/rows.ts';
import type { RegionColumn } from '../view/region-columns.ts';
import type { Theme } from '../view/view.ts';
import { chartWords } from './chart.en.ts';
import { findingWords } from './finding.en.ts';
import { mapWords } from './map.en.ts';
import { numbersIn } from './numbers.ts';
import { settledWords } from './settled.en.ts';
import { citizens, FEW, indexInWords, ordinal, percent } from './phrases.en.ts';

const { whole, decimal, hundredths } = numbersIn('en');

/** Every string that an English reader reads, names of the codebooks apart. */
export const en = {
  site: `Immigration to Norway ${year}`,
  homeTitle: `Immigration to Norway in ${year}`,
  find: 'Find a country or region',
  names: 'All names',
  skipToFigures: 'Skip to the figures',
  /** What is counted, on each page. `own` is the number of moves by the country's own citizens. */
  counted: {
    all: (own: number | null) =>
      `Counted: moves from abroad to stay six months or more, by citizenship${own === null ? '' : `; ${whole(own)} of them by Norwegian citizens`}.`,
    own: 'Counted: moves (back) to Norway by Norwegian citizens, from abroad, to stay six months or more.',
    how: 'How it is counted',
  },
  pages: 'Pages',
  menu: 'Menu',
  about: 'About the figures',
  regions: 'Regions',
  patterns: 'Patterns of settlement',
  patternsInHeader: 'Patterns',
  breadcrumb: 'Breadcrumb',
  aboutInHeader: 'About',
  otherLanguage: 'Norsk',
  theme: 'Colours',
  themes: { auto: 'System', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  footer: 'Source: Statistics Norway. Outlines: Natural Earth.',

  missing: {
    title: 'No such page',
    text: 'There is no page at this address. This site has a page for every citizenship and every region.',
    home: 'Start with all citizenships',
  },
  broken: {
    text: 'This part of the page stopped working:',
    reload: 'Load the page again',
    missing: 'This page could not be loaded.',
  },
  measure: 'Show as',
  measures: {
    persons: {
      name: 'People',
      unit: 'people',
      explained: `People who moved to Norway in ${year}, as published.`,
    },
    rate: {
      name: 'Per 1\u00a0000 inhabitants',
      unit: 'per 1\u00a0000 inhabitants',
      explained: `People who moved there in ${year} per 1\u00a0000 inhabitants of the region on 1 January ${year}.`,
    },
    share: {
      name: '% of arrivals',
      unit: '% of all who moved there',
      explained: 'Per cent of all who moved to the region (column per cent).',
    },
    distribution: {
      name: '% of the group',
      unit: '% of the group',
      explained: 'Per cent of all of this citizenship who moved to Norway (row per cent).',
    },
    index: {
      name: 'Over- or under-represented',
      unit: 'times as many as expected',
      explained:
        'How many times as many as if they had spread over the regions like all who moved to Norway (location quotient).',
    },
  } satisfies Record<Measure, { name: string; unit: string; explained: string }>,

  column: {
    citizenship: 'Citizenship',
    total: 'Total',
    persons: 'People',
    rate: 'Per 1\u00a0000',
    share: '% of arrivals',
    national: '% of all arrivals',
    index: 'Times expected',
    distribution: '% of group',
  } satisfies Record<'citizenship' | 'total' | RegionColumn, string>,
  norway: 'Norway as a whole',
  region: 'Region',
  caption: (subject: string, measure: Measure) =>
    `${subject}, by region of destination: ${en.measures[measure].unit}`,
  regionCaption: (destination: string) => `People who moved ${destination} from abroad, by citizenship`,
  rows: 'Rows',
  rowModes: { tree: 'All, by continent', countries: 'Countries', continents: 'Continents' } satisfies Record<
    RowMode,
    string
  >,
  filter: 'Filter rows: Poland, Somalia',
  noMatch: (q: string) => `No citizenship here has “${q}” in its name.`,
  showAll: 'Show all',
  rowCount: (n: number) => (n === 1 ? '1 row' : `${whole(n)} rows`),
  sortBy: (column: string) => `Sort by ${column}`,
  sortedBy: (column: string, descending: boolean) =>
    `sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  asPublished: 'in published order',
  few: FEW,
  smallBase: `(…) ${FEW}`,
  signs: '– none',
  signNames: { '.': '. not applicable', '..': '.. not available', ':': ': withheld for confidentiality' },

  map: mapWords,

  selected: {
    label: 'Selected region',
    nothing: 'No region',
    open: (name: string) => `Who came ${name}?`,
    nil: (people: string, destination: string) => `no moves ${destination} by ${people}`,
    one: (people: string, destination: string) => `move ${destination} by ${people}`,
    persons: (people: string, destination: string) => `${people} moved ${destination}`,
    rate: 'for every 1\u00a0000 who lived there',
    share: '% of all who moved there',
    distribution: (people: string) => `% of the ${people} who moved to Norway`,
    index: indexInWords,
    rank: ({ rank, shared, of }: RegionRank) => `${shared ? 'shared ' : ''}${ordinal(rank)} of ${of} regions`,
  },
  finding: findingWords,
  profile: 'Where they moved',
  chart: chartWords,
  settled: settledWords,
  regionsIntro: (n: number) => `Statistics Norway divides the country into ${n} regions.`,
  regionsFinding: (facts: {
    top: { destination: string; portion: number };
    highest: { destination: string; rate: number };
    lowest: { destination: string; rate: number };
  }) =>
    `${percent(facts.top.portion)} of all who moved to Norway went ${facts.top.destination}. Per 1\u00a0000 inhabitants, ` +
    `most moved ${facts.highest.destination} (${decimal(facts.highest.rate)}) and fewest ${facts.lowest.destination} (${decimal(facts.lowest.rate)}).`,
  apart: {
    title: 'What sets each region apart',
    portion: '% of all arrivals',
    more: 'Most clearly over-represented',
  },
  whoCame: (destination: string) => `Who moved ${destination}`,
  alike: {
    title: 'Who settled alike?',
    first: 'Most alike',
    one: (facts: { subject: string; nearest: string; dissimilarity: number; byChance: number }) =>
      `Of the countries with at least ${COMPARED_FROM} people, ${facts.nearest} settled most like ${facts.subject}: ` +
      `dissimilarity ${hundredths(facts.dissimilarity)}, where chance alone would give ${hundredths(facts.byChance)}.`,
    set: (facts: { subject: string; nearest: readonly string[] }) =>
      `${citizens(facts.nearest)} settled most like ${facts.subject}. Which of them came nearest may be chance.`,
    none: (subject: string) =>
      `So many countries settled about as much like ${subject} that none can be named as the nearest.`,
    note: 'Dissimilarity index: D = ½ Σ |x/X − y/Y|, added up over the regions. It is the part of either group that would have had to move elsewhere for both to be spread alike: 0 = alike, 1 = no region in common.',
  },
  proof: {
    title: (name: string) => `Proof of the figures: ${name}`,
    how: 'How these figures are proved',
  },
  neighbours: {
    rows: 'Neighbouring rows',
    regions: 'Neighbouring regions',
    previous: 'Previous',
    next: 'Next',
  },
  rejected: (key: string, value: string, allowed: string) =>
    `The address says ${key}=${value}, which this page does not know; it shows the default.${allowed && ` ${key === 'with' ? 'For example' : 'Known'}: ${allowed}${key === 'q' ? ' characters' : ''}.`}`,
  tablePart: 'Table',
  compare: { button: 'Compare', needsScript: 'Comparing needs JavaScript.' },
  shareActions: {
    label: 'Take it along',
    share: 'Share',
    cite: 'Cite',
    embed: 'Embed',
    download: 'Download',
    failed: 'This could not be loaded. Try once more.',
  },
  fullView: 'Open the full view',
  getData: 'Get the data',
  allRows: (n: number) => `Show all ${n} rows`,
};

/** The strings of a language. */
export type Messages = typeof en;
