import { year } from 'virtual:publication';
import type { Measure } from '../model/measures.ts';
import { COMPARED_FROM } from '../model/dissimilarity.ts';
import type { RowMode } from '../model/rows.ts';
import type { Part, Theme } from '../view/view.ts';
import { chartWords } from './chart.en.ts';
import { mapWords } from './map.en.ts';
import { numbersIn } from './numbers.ts';
import { settledWords } from './settled.en.ts';
import { FEW, indexInWords, onFew, percent, small } from './phrases.en.ts';

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
    all: (own: number) =>
      `Counted: moves from abroad to stay six months or more, by citizenship; ${whole(own)} of them by Norwegian citizens.`,
    own: 'Counted: moves by Norwegian citizens from abroad to stay six months or more, most of them back to Norway.',
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
  measure: 'Measure',
  measures: {
    persons: { name: 'Persons', unit: 'persons', explained: `Immigrations in ${year}, as published.` },
    rate: {
      name: 'Per 1\u00a0000',
      unit: 'per 1\u00a0000 inhabitants',
      explained: `Immigrants in ${year} per 1\u00a0000 inhabitants of the region on 1 January ${year}.`,
    },
    share: {
      name: 'Share',
      unit: '% of the region’s immigrants',
      explained: 'Per cent of all immigrants to the region (column per cent).',
    },
    distribution: {
      name: 'Distribution',
      unit: '% of the citizenship’s immigrants',
      explained: 'Per cent of the citizenship’s immigrants who moved to the region (row per cent).',
    },
    index: {
      name: 'Index',
      unit: 'location quotient',
      explained:
        'Location quotient: the citizenship’s share in the region over its share in Norway. 1 = as in Norway as a whole.',
    },
  } satisfies Record<Measure, { name: string; unit: string; explained: string }>,

  column: {
    citizenship: 'Citizenship',
    total: 'Total',
    persons: 'Persons',
    rate: 'Per 1\u00a0000',
    share: 'Share, %',
    national: 'Share in Norway, %',
    index: 'Index',
    distribution: 'Distribution, %',
  },
  norway: 'Norway as a whole',
  region: 'Region',
  caption: (subject: string, measure: Measure) =>
    `${subject}, by region of destination: ${en.measures[measure].unit}`,
  regionCaption: (destination: string) => `Immigrants ${destination} by citizenship`,
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
  smallBase: `(…) ${FEW}`,
  signs: '– nil',
  signNames: { '.': '. not applicable', '..': '.. not available', ':': ': withheld for confidentiality' },

  map: mapWords,

  selected: {
    none: 'Select a region on the map or above.',
    label: 'Selected region',
    nothing: 'No region',
    open: (name: string) => `Who came ${name}?`,
    nil: (people: string, destination: string) => `No ${people} moved ${destination} in ${year}.`,
    one: (people: string, destination: string) =>
      `The number of ${people} who moved ${destination} in ${year} was 1`,
    persons: (x: string, people: string, destination: string) =>
      `${x} ${people} moved ${destination} in ${year}`,
    rate: (rate: number) => `${small(rate)} per 1\u00a0000 inhabitants`,
    share: (share: number) => `${percent(share)} of all immigrants to the region`,
    distribution: (portion: number, people: string) =>
      `${percent(portion)} of the ${people} who came to Norway`,
    index: (index: number, few: boolean) => `index ${hundredths(index)}, ${indexInWords(index)}${onFew(few)}`,
    rank: (rank: number, of: number, measure: string) => `number ${rank} of ${of} regions (${measure})`,
  },
  finding: {
    all: (facts: {
      persons: number;
      rate: number;
      top: string;
      topShare: number;
      largest: string;
      largestShare: number;
    }) =>
      `${whole(facts.persons)} people immigrated to Norway in ${year}, ${decimal(facts.rate)} per 1\u00a0000 inhabitants. ` +
      `${percent(facts.topShare)} of them moved ${facts.top}; the largest group were ${facts.largest}, ${percent(facts.largestShare)}.`,
    citizenship: (facts: { persons: number; people: string; share: number }) =>
      `${whole(facts.persons)} ${facts.people} immigrated to Norway in ${year}, ${percent(facts.share)} of all immigrants.`,
    top: (facts: { destination: string; portion: number }) =>
      `The largest part, ${percent(facts.portion)}, moved ${facts.destination}.`,
    over: (facts: { place: string; index: number }) =>
      `Compared with all immigrants they are most over-represented ${facts.place} (index ${hundredths(facts.index)}).`,
    none: (people: string) => `No ${people} immigrated to Norway in ${year}.`,
    unpublished: (people: string) => `How many ${people} immigrated to Norway in ${year} is not published.`,
    region: (facts: { persons: number; destination: string; rate: number; portion: number }) =>
      `${whole(facts.persons)} people immigrated ${facts.destination} in ${year}, ${decimal(facts.rate)} per 1\u00a0000 inhabitants ` +
      `and ${percent(facts.portion)} of all immigration to Norway.`,
    regionTop: (facts: { people: string; share: number }) =>
      `The largest group were ${facts.people}, ${percent(facts.share)}.`,
    regionOver: (facts: { people: string; index: number }) =>
      `Compared with Norway as a whole, ${facts.people} are most over-represented (index ${hundredths(facts.index)}).`,
  },
  profile: 'Where they moved',
  chart: chartWords,
  settled: settledWords,
  regionsIntro: (n: number) => `Statistics Norway divides the country into ${n} regions.`,
  regionsFinding: (facts: {
    top: { destination: string; portion: number };
    highest: { destination: string; rate: number };
    lowest: { destination: string; rate: number };
  }) =>
    `${percent(facts.top.portion)} of all who moved to Norway went ${facts.top.destination}. For each 1\u00a0000 inhabitants, ` +
    `most moved ${facts.highest.destination} (${decimal(facts.highest.rate)}) and fewest ${facts.lowest.destination} (${decimal(facts.lowest.rate)}).`,
  apart: {
    title: 'What sets each region apart',
    portion: '% of all',
    more: 'Most clearly more than expected',
  },
  whoCame: (destination: string) => `Who moved ${destination}`,
  alike: {
    title: 'Who settled alike?',
    first: 'Most alike',
    last: 'Least alike',
    sentence: (facts: {
      subject: string;
      first: string;
      firstIndex: number;
      last: string;
      lastIndex: number;
    }) =>
      `Of all countries with at least ${COMPARED_FROM} persons, ${facts.first} settled most like ${facts.subject} ` +
      `(dissimilarity ${hundredths(facts.firstIndex)}), and ${facts.last} least (${hundredths(facts.lastIndex)}).`,
    note: 'Dissimilarity index: D = ½ Σ |x/X − y/Y|, added up over the 7 regions; 0 = distributed alike, 1 = no region in common. It is the share of either that would have to live elsewhere for both to be distributed alike.',
  },
  neighbours: {
    rows: 'Neighbouring rows',
    regions: 'Neighbouring regions',
    previous: 'Previous',
    next: 'Next',
  },
  rejected: (key: string, value: string, allowed: string) =>
    `The address says ${key}=${value}, which this page does not know; it shows the default.${allowed && ` ${key === 'with' ? 'For example' : 'Known'}: ${allowed}${key === 'q' ? ' characters' : ''}.`}`,
  parts: { map: 'Map', table: 'Table' } satisfies Record<Part, string>,
  compare: { button: 'Compare', needsScript: 'To compare, the page needs JavaScript.' },
  shareActions: {
    label: 'Take it along',
    share: 'Share',
    cite: 'Cite',
    embed: 'Embed',
    download: 'Download',
    failed: 'This could not be loaded. Try once more.',
  },
  fullView: 'Open the full view',
};

/** The strings of a language. */
export type Messages = typeof en;
