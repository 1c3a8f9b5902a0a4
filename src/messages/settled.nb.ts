import { numbersIn } from './numbers.ts';
import { patternNameNb } from './pattern-name.nb.ts';
import type { SettledWords } from './settled.en.ts';

const { decimal, hundredths, percent } = numbersIn('nb');

/** What a Norwegian reader reads on other pages of patterns, mixture and likeness. */
export const settledWords: SettledWords = {
  patternName: patternNameNb,
  groups: (n) => `Etter hvor de bosatte seg, faller statsborgerskapene i ${n} grupper:`,
  belongs: (name) => `${name} hører til gruppen`,
  unsure: 'Det kunne like gjerne vært en annen.',
  even: (hoover) =>
    `${percent(100 * hoover)} av statsborgerne som flyttet hit, måtte ha flyttet til en annen landsdel for å være fordelt som innbyggerne i Norge.`,
  mixed: (effective, place) =>
    `Innvandringen ${place} er like sammensatt som om den besto av ${decimal(effective)} like store statsborgerskap.`,
  likeness: (most, least) =>
    `Etter statsborgerskap ligner den mest på den ${most.place} (ulikhet ${hundredths(most.dissimilarity)}) og minst på den ${least.place} (${hundredths(least.dissimilarity)}).`,
};
