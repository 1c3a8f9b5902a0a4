import { id, population, year } from 'virtual:publication';
import type { TableSymbol } from '../model/dataset.ts';
import { methodsEn } from './methods.en.ts';
import { numbersIn } from './numbers.ts';
import { list } from './phrases.en.ts';

const { whole } = numbersIn('en');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * What the about page says in English; the build alone reads it, not the app. `[words]` are a link, `X_r` is a letter
 * with its subscript.
 */
export const aboutEn = {
  description:
    'Where the figures come from, how they are proved, what each measure means, and the terms of use.',
  contents: 'On this page',
  finding: (figures: number, sums: string) =>
    `One published table, ${whole(figures)} figures. Each of them stands in the sum of its row and in the sum of its group: ${sums}`,

  source: {
    title: 'What the figures are',
    table: (facts: { title: string; number: number; release: string; date: Date }) =>
      `All figures come from one table of Statistics Norway: “${facts.title}”, table ${facts.number} of the release [“${facts.release}”] of ${day.format(facts.date)}.`,
    counted:
      'It counts immigrations: registered moves to Norway from abroad by people who mean to stay for at least six months. Whoever moves several times in a year is counted each time, says [Statistics Norway]. Where this site speaks of people who moved, it means these moves.',
    citizenship: (norwegians: string, all: string) =>
      `They are counted by citizenship. That is neither the country of birth, nor country background, nor the country they moved from. So Norwegian citizens are among them, too: ${norwegians} of ${all}.`,
    regions: `The regions are the landsdeler of Statistics Norway in ${year}, which are Eurostat’s NUTS 2 regions of that time. Each is made up of whole counties.`,
    caption: (date: Date) => `The regions and their inhabitants on ${day.format(date)}`,
    nuts: 'NUTS 2',
    counties: 'Counties',
    population: 'Inhabitants',
  },

  reading: {
    title: 'How to read them',
    letters: (people: string, destination: string) =>
      `In the formulas, x is the number of people of citizenship c who moved to region r, X_r all who moved to the region, X_c all of the citizenship, X all who moved to Norway, and P_r the region’s inhabitants on 1 January, before the year’s moves. The region is the one in which they were first registered; moves on within Norway are not counted. The numbers are those of ${people} who moved ${destination}.`,
    roundedTerm: 'Computed, rounded',
    rounded:
      'The numbers of people alone are published. The other measures are computed here and rounded, so that parts can add up to 99.9 or 100.1; in the files they are not rounded.',
    fewTerm: 'Few people',
    few: (base: number) =>
      `The expected number, X_r · X_c / X, is how many would have moved there if the citizenship had spread like all who moved to Norway. Where it is below ${base}, the index stands in brackets, is not coloured and enters no ranking.`,
    verdictTerm: 'Over- and under-represented',
    verdict: (low: string, high: string) =>
      `Said of an index outside ${low}–${high} whose 95\u00a0% interval leaves out 1. Rankings go by the end of the interval nearer to 1, so that no small group leads by luck.`,
    intervalTerm: '95\u00a0% interval',
    interval:
      'Every move is counted; there is no sample. The interval says whether a difference could be chance if people moved independently of each other; families do not, so it is rather too narrow. It is the exact Poisson interval of x (Garwood 1936) over the expected number; for two regions the Clopper–Pearson interval (1934).',
    ceilingTerm: 'Large groups',
    ceiling: (group: string, all: string, persons: string, most: string) =>
      `An index cannot exceed X / X_c. For ${group} the ceiling is ${all} / ${persons} = ${most}, where all who moved to the region would be of the group.`,
    restTerm: '“Rest of …”',
    rest: 'What remains of a group beside the countries that the table names. It is no country: it stays at the end of its group and enters no ranking.',
    totalsTerm: 'Totals and groups',
    totals: 'They are never sorted or ranked among their own parts.',
    mapTerm: 'Maps',
    map: (classes: number) =>
      `Colour is a ratio, length is a count. Numbers of people are never shaded: there the map is coloured per ${whole(1000)} inhabitants, and both figures stand beside it. Up to ${classes} classes have round bounds; ticks in the legend are the regions’ own values.`,
    indexTerm: 'Maps of the index',
    index: (bounds: readonly string[]) =>
      `The classes are bounded by ${list(bounds)}, by the same ratios below 1 as above it.`,
  },

  proof: {
    title: 'The proof',
    allHold: (sums: number) => `${whole(sums)} sums, and all of them hold.`,
    notAll: (sums: number, parts: readonly string[]) => `${whole(sums)} sums: ${list(parts)}.`,
    counts: {
      holds: (n: number) => `${whole(n)} hold`,
      fails: (n: number) => (n === 1 ? '1 fails' : `${whole(n)} fail`),
      'not checkable': (n: number) => `${whole(n)} cannot be checked`,
    },
    explained: (regions: number) =>
      `In every row the ${regions} regions add up to the total. In every group the parts add up to the group, in each of the ${regions + 1} columns. Each time this site is built, the table is read and added up anew; if one sum failed, the build would stop and name the cell.`,
    notCheckable:
      'A sum with a withheld figure in it cannot be checked, and is not counted as one that holds.',
    caption: 'The sums by group',
    group: 'Group',
    rows: 'Row sums',
    columns: 'Column sums',
    results: { holds: 'Hold', fails: 'Fail', 'not checkable': 'Not checkable' },
    all: 'All sums',
    unseen:
      'One wrong figure always breaks a sum. An error that leaves every sum as it was cannot be seen: two rows of a group, or two regions in all rows, that have exchanged their figures.',
    files: (file: string) =>
      `Every sum stands with its result in [checks.json]. The table’s text is [${file}], with this SHA-256:`,
    text: 'The text of the published table',
  },

  methods: methodsEn,

  notes: {
    title: 'Footnotes',
    /** Said of the note; empty where it stands verbatim. */
    translated: '',
    carried: (labels: readonly string[]) => `Rows that carry the mark: ${list(labels)}.`,
    stray: (labels: readonly string[], about: readonly string[]) =>
      `${list(labels)} ${labels.length === 1 ? 'carries' : 'carry'} it as published, although the note is about ${list(about)}.`,
    quoted: (label: string) => `“${label}”`,
  },

  signs: {
    title: 'Signs',
    text: 'Statistics Norway’s standard signs can stand in place of a figure. They mean the same here.',
    caption: 'Signs in place of a figure',
    sign: 'Published',
    meaning: 'Meaning',
    shown: 'Shown',
    adds: 'Adds as',
    cells: 'Cells here',
    meanings: {
      '-': 'Nil',
      '.': 'Category not applicable',
      '..': 'Data not available',
      ':': 'Withheld for confidentiality',
    } satisfies Record<TableSymbol, string>,
    nothing: 'nothing',
  },

  files: {
    title: 'Data files',
    text: 'In UTF-8, at addresses that do not change.',
    list: {
      [`${id}.csv`]: 'Tidy: one line for each figure, with names and codes',
      [`${id}-wide.csv`]: 'As published: one line for each row, signs kept',
      [`${id}.csv-metadata.json`]: 'The columns of the tidy file: CSV on the Web (CSVW)',
      [`${id}-wide.csv-metadata.json`]: 'The columns of the file as published: CSVW',
      [`${id}.json`]: 'The whole dataset, as this site reads it',
      [`${id}.jsonstat.json`]: 'JSON-stat 2.0, for statistical software',
      [`${id}-patterns.csv`]:
        'Who settled alike: the pattern of each citizenship, its place on the plane of likeness',
      [`${id}-patterns.csv-metadata.json`]: 'The columns of the file of patterns: CSVW',
      [`${id}-patterns.json`]: 'The patterns, the plane, and figures of the table as a whole',
      'checks.json': 'Every sum and its result',
      [`${id}.txt`]: 'The published table, verbatim',
      'datapackage.json': 'What these files are: columns, sizes and terms (Frictionless)',
    },
  },

  terms: {
    title: 'Sources and licences',
    figuresTerm: 'Figures',
    figures:
      'Statistics Norway, under the [Norwegian Licence for Open Government Data]: free to use, with “Source: Statistics Norway”.',
    populationTerm: 'Inhabitants',
    population: (all: string) =>
      `${population.source.en}, on the same terms. The regions are sums of their counties and add up to the published ${all}. ${population.note.en}`,
    outlinesTerm: 'Outlines',
    outlines: `The 19 counties of ${year} from [Natural Earth], 1:10 million, in the public domain; merged to regions and simplified. Svalbard and Jan Mayen are left out.`,
    namesTerm: 'Names',
    names: `In English those of the table and its time, such as Burma; its “rest of South America” is called that of South and Central America, as its group is. In Norwegian Statistics Norway’s of about ${year} and, for seven countries, CLDR’s; five groups and remainders are ours, formed like the others. Wordings such as “Polish citizens” are ours.`,
    codeTerm: 'Code',
    code: 'The MIT licence; that of other people’s code in it is in [licences.txt].',
    fontsTerm: 'Fonts',
    fonts: 'Those of your device; none is loaded.',
    privacyTerm: 'Privacy',
    privacy:
      'No cookies, no tracking, no requests to other hosts. Pages that you have visited are kept in your browser, so that they can be read offline.',
  },
};

/** The words of the about page in a language. */
export type AboutWords = typeof aboutEn;
