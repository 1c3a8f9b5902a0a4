import type { ProofWords } from './proof.en.ts';

/** What the pages say in Norwegian Bokmål that prove each figure. */
export const proofNb: ProofWords = {
  description: (name) =>
    `${name}: hvert publiserte tall med hele radsummen og hele gruppesummen, og stedet der det står i den publiserte teksten.`,
  toNorway: 'til Norge',
  inYear: (moves, year) => `${moves} i ${year}.`,
  row: {
    title: 'Raden',
    text: (regions) => `De ${regions} landsdelene gir til sammen totalen.`,
  },
  group: {
    title: 'Kolonnen',
    text: (rows, group) => `De ${rows} radene under «${group}» gir til sammen gruppens tall.`,
  },
  parts: {
    title: 'Delene',
    text: (rows) => `De ${rows} radene i denne gruppen gir til sammen tallet.`,
  },
  results: {
    holds: 'stemmer',
    fails: 'stemmer ikke',
    'not checkable': 'kan ikke kontrolleres: et tall er holdt tilbake',
  },
  text: {
    title: 'I den publiserte teksten',
    place: (line, column, file) =>
      `Linje ${line}, kolonne ${column} i [${file}]. Kolonnene er skilt med tabulator.`,
    sha256: 'SHA-256-summen til filen',
  },
  computed: {
    title: 'Det som er beregnet av tallet',
    expected: 'Forventet antall, om de hadde fordelt seg som alle som flyttet til Norge',
    surplus: 'Flere (+) eller færre (−) enn forventet',
    interval: '95\u00a0%-intervall for indeksen',
    intervalNote: (persons) => `eksakt Poisson-intervall for ${persons}, delt på forventet antall`,
    to: 'til',
    method: 'Slik er målene definert',
  },
  links: {
    map: 'Se det på kartet',
    here: 'Lenke til dette tallet',
  },
};
