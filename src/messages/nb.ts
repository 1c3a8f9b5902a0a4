import { year } from 'virtual:publication';
import type { Messages } from './en.ts';
import { COMPARED_FROM } from '../model/dissimilarity.ts';
import { chartWords } from './chart.nb.ts';
import { mapWords } from './map.nb.ts';
import { numbersIn } from './numbers.ts';
import { settledWords } from './settled.nb.ts';
import { FEW, indexInWords, onFew, percent, small } from './phrases.nb.ts';

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
      `Det som telles, er flyttinger fra utlandet for å bli i seks måneder eller mer, etter statsborgerskap; ${whole(own)} av dem gjelder norske statsborgere.`,
    own: 'Det som telles, er norske statsborgeres flyttinger fra utlandet for å bli i seks måneder eller mer; for de fleste er det en flytting tilbake til Norge.',
    how: 'Slik er det telt',
  },
  pages: 'Sider',
  menu: 'Meny',
  about: 'Om tallene',
  regions: 'Landsdeler',
  patterns: 'Bosettingsmønstre',
  patternsInHeader: 'Mønstre',
  breadcrumb: 'Brødsmuler',
  aboutInHeader: 'Om tallene',
  otherLanguage: 'English',
  theme: 'Farger',
  themes: { auto: 'System', light: 'Lyse', dark: 'Mørke' },
  footer: 'Kilde: Statistisk sentralbyrå. Omriss: Natural Earth.',

  missing: {
    title: 'Siden finnes ikke',
    text: 'Det er ingen side på denne adressen. Nettstedet har en side for hvert statsborgerskap og hver region.',
    home: 'Begynn med alle statsborgerskap',
  },
  broken: {
    text: 'Denne delen av siden sluttet å virke:',
    reload: 'Last siden på nytt',
    missing: 'Denne siden lot seg ikke laste.',
  },

  measure: 'Mål',
  measures: {
    persons: {
      name: 'Personer',
      unit: 'personer',
      explained: `Innvandringer i ${year}, slik de er publisert.`,
    },
    rate: {
      name: 'Per 1\u00a0000',
      unit: 'per 1\u00a0000 innbyggere',
      explained: `Innvandrede i ${year} per 1\u00a0000 innbyggere i regionen 1. januar ${year}.`,
    },
    share: {
      name: 'Andel',
      unit: '% av innvandringen til regionen',
      explained: 'Prosent av alle som innvandret til regionen (kolonneprosent).',
    },
    distribution: {
      name: 'Fordeling',
      unit: '% av innvandringen med dette statsborgerskapet',
      explained: 'Prosent av de innvandrede med statsborgerskapet som flyttet til regionen (radprosent).',
    },
    index: {
      name: 'Indeks',
      unit: 'lokaliseringskvotient',
      explained:
        'Lokaliseringskvotient: statsborgerskapets andel i regionen delt på andelen i hele Norge. 1 = som i Norge som helhet.',
    },
  },

  column: {
    citizenship: 'Statsborgerskap',
    total: 'I alt',
    persons: 'Personer',
    rate: 'Per 1\u00a0000',
    share: 'Andel, %',
    national: 'Andel i Norge, %',
    index: 'Indeks',
    distribution: 'Fordeling, %',
  },
  norway: 'Hele Norge',
  region: 'Region',
  caption: (subject, measure) => `${subject}, etter tilflyttingsregion: ${nb.measures[measure].unit}`,
  regionCaption: (destination) => `Innvandrede ${destination} etter statsborgerskap`,
  rows: 'Rader',
  rowModes: { tree: 'Alle, etter verdensdel', countries: 'Land', continents: 'Verdensdeler' },
  filter: 'Filtrer rader: Polen, Somalia',
  noMatch: (q) => `Ingen statsborgerskap her har «${q}» i navnet.`,
  showAll: 'Vis alle',
  rowCount: (n) => (n === 1 ? '1 rad' : `${whole(n)} rader`),
  sortBy: (column) => `Sorter etter ${column}`,
  sortedBy: (column, descending) => `sortert etter ${column}, ${descending ? 'synkende' : 'stigende'}`,
  asPublished: 'i publisert rekkefølge',
  smallBase: `(…) ${FEW}`,
  signs: '– null',
  signNames: {
    '.': '. tall kan ikke forekomme',
    '..': '.. oppgave mangler',
    ':': ': vises ikke av konfidensialitetshensyn',
  },

  map: mapWords,

  selected: {
    none: 'Velg en region på kartet eller ovenfor.',
    label: 'Valgt region',
    nothing: 'Ingen region',
    open: (name) => `Hvem kom ${name}?`,
    nil: (people, destination) => `Ingen ${people} flyttet ${destination} i ${year}.`,
    one: (people, destination) => `Antallet ${people} som flyttet ${destination} i ${year}, var 1`,
    persons: (x, people, destination) => `${x} ${people} flyttet ${destination} i ${year}`,
    rate: (rate) => `${small(rate)} per 1\u00a0000 innbyggere`,
    share: (share) => `${percent(share)} av alle som innvandret til regionen`,
    distribution: (portion, people) => `${percent(portion)} av alle ${people} som kom til Norge`,
    index: (index, few) => `indeks ${hundredths(index)}, ${indexInWords(index)}${onFew(few)}`,
    rank: (rank, of, measure) => `nummer ${rank} av ${of} regioner (${measure})`,
  },

  finding: {
    all: (facts) =>
      `${whole(facts.persons)} personer innvandret til Norge i ${year}, ${decimal(facts.rate)} per 1\u00a0000 innbyggere. ` +
      `${percent(facts.topShare)} av dem flyttet ${facts.top}; den største gruppen var ${facts.largest}, ${percent(facts.largestShare)}.`,
    citizenship: (facts) =>
      `${whole(facts.persons)} ${facts.people} innvandret til Norge i ${year}, ${percent(facts.share)} av alle innvandrede.`,
    top: (facts) => `Den største delen, ${percent(facts.portion)}, flyttet ${facts.destination}.`,
    over: (facts) =>
      `Sammenlignet med alle innvandrede er de sterkest overrepresentert ${facts.place} (indeks ${hundredths(facts.index)}).`,
    none: (people) => `Ingen ${people} innvandret til Norge i ${year}.`,
    unpublished: (people) => `Hvor mange ${people} som innvandret til Norge i ${year}, er ikke publisert.`,
    region: (facts) =>
      `${whole(facts.persons)} personer innvandret ${facts.destination} i ${year}, ${decimal(facts.rate)} per 1\u00a0000 innbyggere ` +
      `og ${percent(facts.portion)} av all innvandring til Norge.`,
    regionTop: (facts) => `Den største gruppen var ${facts.people}, ${percent(facts.share)}.`,
    regionOver: (facts) =>
      `Sammenlignet med hele Norge er ${facts.people} sterkest overrepresentert (indeks ${hundredths(facts.index)}).`,
  },

  profile: 'Hvor de flyttet',
  chart: chartWords,
  settled: settledWords,
  regionsIntro: (n) => `Statistisk sentralbyrå deler landet i ${n} landsdeler.`,
  regionsFinding: ({ top, highest, lowest }) =>
    `${percent(top.portion)} av alle som flyttet til Norge, kom ${top.destination}. Regnet per 1\u00a0000 innbyggere flyttet det ` +
    `flest ${highest.destination} (${decimal(highest.rate)}) og færrest ${lowest.destination} (${decimal(lowest.rate)}).`,
  apart: {
    title: 'Det som skiller landsdelene',
    portion: '% av alle',
    more: 'Klart flere enn forventet',
  },
  whoCame: (destination) => `Hvem som flyttet ${destination}`,
  alike: {
    title: 'Hvem bosatte seg likt?',
    first: 'Mest likt',
    last: 'Minst likt',
    sentence: (facts) =>
      `Av alle land med minst ${COMPARED_FROM} personer bosatte ${facts.first} seg mest likt ${facts.subject} ` +
      `(ulikhet ${hundredths(facts.firstIndex)}), og ${facts.last} minst likt (${hundredths(facts.lastIndex)}).`,
    note: 'Ulikhetsindeks (dissimilarity index): D = ½ Σ |x/X − y/Y|, lagt sammen over de 7 regionene; 0 = likt fordelt, 1 = ingen region felles. Den er den delen av den ene gruppen som måtte ha bodd et annet sted for at begge skulle vært likt fordelt.',
  },
  neighbours: { rows: 'Naborader', regions: 'Nabolandsdeler', previous: 'Forrige', next: 'Neste' },

  rejected: (key, value, allowed) =>
    `Adressen sier ${key}=${value}, som denne siden ikke kjenner; den viser standardvalget.${allowed && ` ${key === 'with' ? 'For eksempel' : 'Kjente verdier'}: ${allowed}${key === 'q' ? ' tegn' : ''}.`}`,
  parts: { map: 'Kart', table: 'Tabell' },
  compare: { button: 'Sammenlign', needsScript: 'For å sammenligne trenger siden JavaScript.' },
  shareActions: {
    label: 'Ta med videre',
    share: 'Del',
    cite: 'Siter',
    embed: 'Bygg inn',
    download: 'Last ned',
    failed: 'Dette lot seg ikke laste. Prøv en gang til.',
  },
  fullView: 'Åpne hele visningen',
};
