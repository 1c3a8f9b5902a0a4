import { year } from 'virtual:publication';
import type { FindingWords } from './finding.en.ts';
import { numbersIn } from './numbers.ts';
import { percent } from './phrases.nb.ts';

const { whole, decimal } = numbersIn('nb');

/** The same in Norwegian. */
export const findingWords: FindingWords = {
  all: (facts) =>
    `${whole(facts.persons)} personer flyttet til Norge i ${year}, ${decimal(facts.rate)} per 1\u00a0000 innbyggere. ` +
    `${percent(facts.topShare)} av dem flyttet ${facts.top}; den største gruppen var ${facts.largest}, ${percent(facts.largestShare)}.`,
  citizenship: (facts) =>
    `${whole(facts.persons)} ${facts.people} flyttet til Norge i ${year}, ${percent(facts.share)} av all innvandring.`,
  oneMove: (people) => `Tabellen har én flytting til Norge blant ${people} i ${year}.`,
  none: (people) => `Tabellen har ingen flyttinger til Norge blant ${people} i ${year}.`,
  unpublished: (people) => `Hvor mange ${people} som flyttet til Norge i ${year}, er ikke publisert.`,
  most: ({ destination, portion }) => `Flest, ${percent(portion)}, flyttet ${destination}.`,
  mostAheadOf: (facts) =>
    `Flest, ${percent(facts.portion)}, flyttet ${facts.destination}, like foran ${facts.next} med ${percent(facts.nextPortion)}.`,
  mostShared: (facts) =>
    `Like mange, ${percent(facts.portion)}, flyttet ${facts.one} og ${facts.other}, og færre til alle andre landsdeler.`,
  over: (facts) =>
    `Klarest overrepresentert er de ${facts.place}: ${percent(facts.portion)} av dem flyttet dit, mot ${percent(facts.ofAll)} av alle som flyttet til Norge – ${decimal(facts.index)} ganger så mange som forventet.`,
  under: (facts) =>
    `De er ikke klart overrepresentert noe sted, og klarest underrepresentert ${facts.place}: ${percent(facts.portion)} av dem flyttet dit, mot ${percent(facts.ofAll)} av alle som flyttet til Norge.`,
  muchAsAll: 'Ingen landsdel skiller seg ut: De fordelte seg omtrent som alle som flyttet til Norge.',
  tooFew: 'De er for få til at det kan sies hvor de er over- eller underrepresentert.',
  region: (facts) =>
    `${whole(facts.persons)} personer flyttet fra utlandet ${facts.destination} i ${year}, ${decimal(facts.rate)} per 1\u00a0000 innbyggere ` +
    `og ${percent(facts.portion)} av all innvandring til Norge.`,
  regionLargest: (facts) => `Den største gruppen var ${facts.people}, ${percent(facts.share)}.`,
  regionLargestAheadOf: (facts) =>
    `Den største gruppen var ${facts.people}, ${percent(facts.share)}, like foran ${facts.next} med ${percent(facts.nextShare)}.`,
  regionOver: (facts) =>
    `Klarest overrepresentert er ${facts.people}: ${percent(facts.share)} av dem som kom hit, mot ${percent(facts.ofAll)} av alle som flyttet til Norge – ${decimal(facts.index)} ganger så mange som forventet.`,
};
