import { SMALL_BASE } from '../model/expected.ts';
import type { ChartWords } from './chart.en.ts';

/** What a Norwegian reader reads on and about charts. */
export const chartWords: ChartWords = {
  expected: 'Forventet',
  fewer: '← færre',
  same: 'som alle',
  more: 'flere →',
  instead: {
    constant: {
      heading: 'Det som varierer',
      note: 'Alle statsborgerskap samlet har per definisjon samme verdi i alle landsdeler, så et kart ville ikke sagt noe. Tabellen viser det som er forskjellig, med farger.',
    },
    nobody: {
      heading: 'Ingen flyttet',
      note: 'Her er det ingenting å tegne. Tabellen viser de andre i gruppen.',
    },
  },
  here: '% her',
  ofAll: '% av alle',
  composition: 'Hvem flyttet til Norge?',
  largest: 'de største landene',
  rest: 'alle andre',
  bar: (people, unit) => `${people}, ${unit}`,
  mark: 'så mange som om de hadde fordelt seg som alle som flyttet til Norge',
  index: (people) =>
    `Hvor mange ganger så mange ${people} som om de hadde fordelt seg som alle som flyttet til Norge. Streken er 95\u00a0%-intervallet.`,
  largestHere: (n) => `De ${n} største statsborgerskapene`,
  continents: 'Verdensdeler, % av innvandringen',
  contrast: 'Klarest over- og underrepresentert',
  contrastNote: `Hvor mange ganger så mange som forventet om alle hadde fordelt seg likt (lokaliseringskvotient). % av alle: av alle som flyttet til Norge. Bare klare forskjeller, rangert etter den enden av 95\u00a0%-intervallet som ligger nærmest 1. Land med et forventet antall under ${SMALL_BASE} er utelatt.`,
  alike: 'forventet antall, om alle hadde fordelt seg likt',
  inAll: 'av alle som flyttet til Norge',
};
