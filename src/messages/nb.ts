import { year } from 'virtual:publication';
import type { Messages } from './en.ts';
import { COMPARED_FROM } from '../model/dissimilarity.ts';
import { chartWords } from './chart.nb.ts';
import { findingWords } from './finding.nb.ts';
import { mapWords } from './map.nb.ts';
import { numbersIn } from './numbers.ts';
import { settledWords } from './settled.nb.ts';
import { citizens, FEW, indexInWords, percent } from './phrases.nb.ts';

const { whole, decimal, hundredths } = numbersIn('nb');

/** Every string that a reader of Norwegian Bokmål reads, names of the codebooks apart. */
export const nb: Messages = {
  site: `Innvandring til Norge ${year}`,
  homeTitle: `Innvandring til Norge i ${year}`,
  find: 'Finn land eller landsdel',
  names: 'Alle navn',
  skipToFigures: 'Gå til tallene',
  counted: {
    all: (own) =>
      `Det som telles, er flyttinger fra utlandet for å bli i seks måneder eller mer, etter statsborgerskap${own === null ? '' : `; ${whole(own)} av dem gjelder norske statsborgere`}.`,
    own: 'Det som telles, er norske statsborgeres flyttinger (tilbake) til Norge fra utlandet, for å bli i seks måneder eller mer.',
    how: 'Slik er det telt',
  },
  pages: 'Sider',
  menu: 'Meny',
  about: 'Om tallene',
  regions: 'Landsdeler',
  patterns: 'Bosettingsmønstre',
  patternsInHeader: 'Mønstre',
  breadcrumb: 'Brødsmulesti',
  aboutInHeader: 'Om tallene',
  otherLanguage: 'English',
  theme: 'Farger',
  themes: { auto: 'System', light: 'Lyse', dark: 'Mørke' },
  footer: 'Kilde: Statistisk sentralbyrå. Omriss: Natural Earth.',

  missing: {
    title: 'Siden finnes ikke',
    text: 'Det er ingen side på denne adressen. Nettstedet har en side for hvert statsborgerskap og hver landsdel.',
    home: 'Begynn med alle statsborgerskap',
  },
  broken: {
    text: 'Denne delen av siden sluttet å virke:',
    reload: 'Last siden på nytt',
    missing: 'Denne siden lot seg ikke laste.',
  },

  measure: 'Vis som',
  measures: {
    persons: {
      name: 'Personer',
      unit: 'personer',
      explained: `Personer som flyttet til Norge i ${year}, slik tallene er publisert.`,
    },
    rate: {
      name: 'Per 1\u00a0000 innbyggere',
      unit: 'per 1\u00a0000 innbyggere',
      explained: `Personer som flyttet dit i ${year}, per 1\u00a0000 innbyggere i landsdelen 1. januar ${year}.`,
    },
    share: {
      name: '% av innvandringen',
      unit: '% av alle som flyttet dit',
      explained: 'Prosent av alle som flyttet til landsdelen (kolonneprosent).',
    },
    distribution: {
      name: '% av gruppen',
      unit: '% av gruppen',
      explained: 'Prosent av alle med statsborgerskapet som flyttet til Norge (radprosent).',
    },
    index: {
      name: 'Over- eller underrepresentert',
      unit: 'ganger så mange som forventet',
      explained:
        'Hvor mange ganger så mange som om de hadde fordelt seg på landsdelene som alle som flyttet til Norge (lokaliseringskvotient).',
    },
  },

  column: {
    citizenship: 'Statsborgerskap',
    total: 'I alt',
    persons: 'Personer',
    rate: 'Per 1\u00a0000',
    share: '% av innvandringen',
    national: '% av all innvandring',
    index: 'Ganger forventet',
    distribution: '% av gruppen',
  },
  norway: 'Hele Norge',
  region: 'Landsdel',
  caption: (subject, measure) => `${subject}, etter landsdel: ${nb.measures[measure].unit}`,
  regionCaption: (destination) => `Personer som flyttet fra utlandet ${destination}, etter statsborgerskap`,
  rows: 'Rader',
  rowModes: { tree: 'Alle, etter verdensdel', countries: 'Land', continents: 'Verdensdeler' },
  filter: 'Filtrer rader: Polen, Somalia',
  noMatch: (q) => `Ingen statsborgerskap her har «${q}» i navnet.`,
  showAll: 'Vis alle',
  rowCount: (n) => (n === 1 ? '1 rad' : `${whole(n)} rader`),
  sortBy: (column) => `Sorter etter ${column}`,
  sortedBy: (column, descending) => `sortert etter ${column}, ${descending ? 'synkende' : 'stigende'}`,
  asPublished: 'i publisert rekkefølge',
  few: FEW,
  smallBase: `(…) ${FEW}`,
  signs: '– ingen',
  signNames: {
    '.': '. tall kan ikke forekomme',
    '..': '.. oppgave mangler',
    ':': ': vises ikke av konfidensialitetshensyn',
  },

  map: mapWords,

  selected: {
    label: 'Valgt landsdel',
    nothing: 'Ingen landsdel',
    open: (name) => `Hvem kom ${name}?`,
    nil: (people, destination) => `ingen flyttinger ${destination} blant ${people}`,
    one: (people, destination) => `flytting ${destination} blant ${people}`,
    persons: (people, destination) => `${people} flyttet ${destination}`,
    rate: 'per 1\u00a0000 som bodde der',
    share: '% av alle som flyttet dit',
    distribution: (people) => `% av alle ${people} som flyttet til Norge`,
    index: indexInWords,
    rank: ({ rank, shared, of }) => `${shared ? 'delt ' : ''}nr. ${rank} av ${of} landsdeler`,
  },
  finding: findingWords,

  profile: 'Hvor flyttet de?',
  chart: chartWords,
  settled: settledWords,
  regionsIntro: (n) => `Statistisk sentralbyrå deler landet i ${n} landsdeler.`,
  regionsFinding: ({ top, highest, lowest }) =>
    `${percent(top.portion)} av alle som flyttet til Norge, kom ${top.destination}. Regnet per 1\u00a0000 innbyggere flyttet det ` +
    `flest ${highest.destination} (${decimal(highest.rate)}) og færrest ${lowest.destination} (${decimal(lowest.rate)}).`,
  apart: {
    title: 'Det som skiller landsdelene',
    portion: '% av all innvandring',
    more: 'Klarest overrepresentert',
  },
  whoCame: (destination) => `Hvem flyttet ${destination}?`,
  alike: {
    title: 'Hvem bosatte seg likt?',
    first: 'Ligner mest',
    one: (facts) =>
      `Blant landene med minst ${COMPARED_FROM} personer ligner bosettingen til ${facts.nearest} mest på den til ${facts.subject}: ` +
      `ulikhet ${hundredths(facts.dissimilarity)}, mens tilfeldighet alene ville gitt ${hundredths(facts.byChance)}.`,
    set: (facts) =>
      `Bosettingen til ${facts.subject} ligner mest på den til ${citizens(facts.nearest)}. Hvem av dem som ligger nærmest, kan være tilfeldig.`,
    none: (subject) =>
      `Så mange grupper bosatte seg omtrent like likt ${subject} at ingen kan pekes ut som den nærmeste.`,
    note: 'Ulikhetsindeks (dissimilarity index): D = ½ Σ |x/X − y/Y|, lagt sammen over landsdelene. Den er den delen av hver gruppe som måtte ha flyttet et annet sted for at begge skulle være likt fordelt: 0 = likt, 1 = ingen landsdel felles.',
  },
  proof: {
    title: (name) => `Kontroll av tallene: ${name}`,
    how: 'Slik er tallene kontrollert',
  },
  neighbours: { rows: 'Naborader', regions: 'Nabolandsdeler', previous: 'Forrige', next: 'Neste' },

  rejected: (key, value, allowed) =>
    `Adressen sier ${key}=${value}, som denne siden ikke kjenner; den viser standardvalget.${allowed && ` ${key === 'with' ? 'For eksempel' : 'Kjente verdier'}: ${allowed}${key === 'q' ? ' tegn' : ''}.`}`,
  tablePart: 'Tabell',
  compare: { button: 'Sammenlign', needsScript: 'Sammenligning krever JavaScript.' },
  shareActions: {
    label: 'Ta med videre',
    share: 'Del',
    cite: 'Siter',
    embed: 'Bygg inn',
    download: 'Last ned',
    failed: 'Dette lot seg ikke laste. Prøv en gang til.',
  },
  fullView: 'Åpne hele visningen',
  getData: 'Hent tallene',
  allRows: (n) => `Vis alle ${n} rader`,
};
