import type { CheckResult } from '../model/checks.ts';

/** What the pages say in English that prove each figure; the build alone reads it. `[words]` are a link. */
export const proofEn = {
  description: (name: string) =>
    `${name}: every published figure with its row sum and its group sum written out, and its place in the published text.`,
  /** The country as a destination. */
  toNorway: 'to Norway',
  /** Read on from the figure: what moved where, and when. */
  inYear: (moves: string, year: number) => `${moves} in ${year}.`,
  row: {
    title: 'Its row',
    text: (regions: number) => `The ${regions} regions add up to the total.`,
  },
  group: {
    title: 'Its column',
    text: (rows: number, group: string) => `The ${rows} rows of “${group}” add up to their total.`,
  },
  parts: {
    title: 'Its parts',
    text: (rows: number) => `The ${rows} rows of this group add up to its figure.`,
  },
  results: {
    holds: 'adds up',
    fails: 'does not add up',
    'not checkable': 'cannot be checked: a figure is withheld',
  } satisfies Record<CheckResult, string>,
  text: {
    title: 'In the published text',
    place: (line: number, column: number, file: string) =>
      `Line ${line}, column ${column} of [${file}]. A tab ends a column.`,
    sha256: 'SHA-256 of the file',
  },
  computed: {
    title: 'What is computed from it',
    expected: 'Expected, had they spread like all who moved to Norway',
    surplus: 'More (+) or fewer (−) than expected',
    interval: '95\u00a0% interval of the index',
    intervalNote: (persons: string) => `exact Poisson interval of ${persons}, divided by the expected number`,
    to: 'to',
    method: 'How the measures are defined',
  },
  links: {
    map: 'See it on the map',
    here: 'Link to this figure',
  },
};

export type ProofWords = typeof proofEn;
