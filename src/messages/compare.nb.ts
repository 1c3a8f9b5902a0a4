import type { CompareWords } from './compare.en.ts';
import { numbersIn } from './numbers.ts';
import { citizens, definite } from './phrases.nb.ts';

const { whole, decimal, percent } = numbersIn('nb');

/** What a comparison says in Norwegian Bokmål. */
export const compareWordsNb: CompareWords = {
  trail: 'Sammenligning',
  addCitizenship: 'Legg til et land',
  addRegion: 'Sammenlign med en landsdel',
  suggestions: 'Forslag:',
  addRow: (name) => `Sammenlign med ${name} (tast +)`,
  add: (name) => `Legg til ${name}`,
  remove: (name) => `Fjern ${name}`,
  subjects: 'Sammenlignet',
  persons: (n) => (n === 1 ? '1 person' : `${whole(n)} personer`),
  everybody: 'alle som flyttet til Norge',
  list: (names) => listed(names),
  ratioKey:
    'Hvor mange ganger så mange som om de hadde fordelt seg som alle som flyttet til Norge. Streken er 95\u00a0%-intervallet.',
  finding: {
    places: ({ one, other, dissimilarity }) =>
      sentence(`${citizens([one, other])} flyttet til ${differentRegions(dissimilarity)}.`),
    least: ({ one, other }) =>
      sentence(`${citizens([one, other])} skiller seg mest fra hverandre i hvor de flyttet.`),
    most: ({ one, other, isBeyondChance }) =>
      sentence(
        isBeyondChance
          ? `${citizens([one, other])} fordelte seg mest likt.`
          : `${citizens([one, other])} kan ikke skilles fra hverandre: Forskjellen er ikke større enn tilfeldigheter kan gi.`,
      ),
    largest: ({ place, high, low, all }) =>
      `Forskjellen er størst ${place}: ${percent(high.share)} av ${definite(high.people)} flyttet dit, ` +
      `mot ${percent(low.share)} av ${definite(low.people)}` +
      (all === null ? '.' : ` og ${percent(all)} av alle som flyttet til Norge.`),
    chance: 'Ingen forskjell i hvor de flyttet, er større enn tilfeldigheter kan gi.',
    few: (people) =>
      sentence(`for få ${citizens(people)} flyttet til Norge til å si hvor de skiller seg fra hverandre.`),
  },
  regions: {
    title: (one, other) => `${one} sammenlignet med ${other}`,
    heading: 'Vanligere i den ene enn i den andre',
    caption: (one, other) => `Personer som flyttet ${one} og ${other}, etter statsborgerskap`,
    more: ({ people, share, otherShare, one, other, persons }) =>
      sentence(
        `${people} utgjorde ${percent(share)} av alle som flyttet ${one}, men ${percent(otherShare)} av alle som flyttet ${other}: ` +
          `${whole(persons)} flere enn med samme andel.`,
      ),
    fewer: ({ people, share, otherShare, persons }) =>
      sentence(`${people} utgjorde ${percent(share)} mot ${percent(otherShare)}: ${whole(persons)} færre.`),
    none: 'Ingen land er klart vanligere i den ene enn i den andre.',
    alike: (hundredth) =>
      `For at de to skulle være like, måtte ${whole(hundredth)} av hver 100 hatt et annet statsborgerskap.`,
    times: 'Ganger',
    timesExplained:
      'Hvor mange ganger så stor del av alle som flyttet dit, statsborgerskapet utgjør i den første landsdelen.',
    persons: (region) => `${region}, personer`,
    share: (region) => `${region}, %`,
    surplus: 'Personer flere',
    surplusExplained:
      'Hvor mange flere enn om statsborgerskapet utgjorde like stor del som i den andre landsdelen.',
    scale: (one, other) => [`← ${other}`, 'likt', `${one} →`],
    note:
      'Land som er klart vanligere i den ene av de to, etter hvor mange personer flere eller færre enn med samme andel. ' +
      'Streken er 95\u00a0%-intervallet for forholdet (Clopper og Pearson, gitt personene i begge landsdelene). Bare land ' +
      'der intervallet ikke omfatter 1, og der forventet antall er 5 eller mer i begge.',
  },
  apart: {
    explained:
      'Av hver 100 måtte så mange ha flyttet til en annen landsdel for at de to skulle være likt fordelt:',
    pair: ({ one, other, hundredth, byChance }) =>
      `${citizens([one, other])} ${decimal(hundredth)} (ved tilfeldighet alene ${decimal(byChance)})`,
  },
};

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} og ${last}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function differentRegions(dissimilarity: number): string {
  if (dissimilarity < 0.1) return 'stort sett de samme landsdelene';
  return dissimilarity < 0.25 ? 'noe ulike landsdeler' : 'ulike landsdeler';
}
