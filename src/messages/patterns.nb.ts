import { EVENNESS_FROM } from '../model/evenness.ts';
import { SMALL_BASE } from '../model/expected.ts';
import { numbersIn } from './numbers.ts';
import type { PatternPlace } from './pattern-clauses.ts';
import { MANY } from './pattern-clauses.ts';
import { patternNameNb } from './pattern-name.nb.ts';
import { patternNumbers } from './pattern-numbers.ts';
import type { PatternsWords } from './patterns.en.ts';
import { definite } from './phrases.nb.ts';

const numbers = numbersIn('nb');
const { whole, decimal } = numbers;
const { range, percent } = patternNumbers(numbers);

/** What a Norwegian reader reads on the page of the patterns. */
export const patternsNb: PatternsWords = {
  finding: (patterns) => {
    const [first, last] = [patterns.at(0)?.more[0], patterns.at(-1)?.more[0]];
    const between = first && last ? ` De går fra ${than(first)} ${first.place} til ${there(last)}.` : '';
    return `Etter hvor de bosatte seg, deler statsborgerskapene seg i ${patterns.length} grupper.${between}`;
  },
  counted:
    'Forventet antall er hvor mange som ville ha flyttet dit om alle statsborgerskap hadde fordelt seg likt på landsdelene.',
  methods: 'Slik er gruppene funnet',
  heat: 'Hvor mange ganger så mange som forventet',
  citizenship: 'Statsborgerskap',
  people: 'Personer',
  together: 'Samlet',
  regroup: 'Vis gruppene igjen',

  name: patternNameNb,
  sentence: ({ persons, more, fewer, isAll }) => {
    const sayFewer = () => {
      const [first, ...others] = fewer;
      if (!first) return [];
      if (isAll && fewer.length >= MANY) return [`${range(fewer)}\u00a0% færre i alle andre landsdeler`];
      const basis = more.length === 0 ? ' enn forventet' : '';
      return [[`${amount(first.index)}${basis} ${first.place}`, ...others.map(there)].join(', ')];
    };
    const [first, ...others] = more;
    const sayMore = first ? [[`${than(first)} ${first.place}`, ...others.map(there)].join(', ')] : [];
    const elsewhere = first ? [] : ['ellers omtrent som alle som flyttet til Norge'];
    return `${whole(persons)} personer: ${[...sayMore, ...sayFewer(), ...elsewhere].join('; ')}.`;
  },
  leftOut: 'For få til å grupperes',
  leftOutSentence: (from) => `Færre enn ${from} personer hver.`,
  notes: ({ sure, resamples }) =>
    `Tomt: Forventet antall er under ${SMALL_BASE}. ` +
    `Spørsmålstegn: I mer enn ${whole(100 * (1 - sure))}\u00a0% av ${whole(resamples)} nye trekninger av tallene havner statsborgerskapet i en annen gruppe. ` +
    'Gruppene sier hvor folk flyttet, ikke hvorfor.',

  facts: {
    title: 'Tabellen som helhet',
    displaced: (observed, byChance) => ({
      title: `${percent(observed)} måtte ha flyttet et annet sted`,
      sentence: `Så mye skulle til for at alle landsdelene fikk samme sammensetning. Tilfeldigheter alene ville gitt ${percent(byChance)}.`,
      published: 'Slik det var',
      chance: 'Ved tilfeldigheter',
    }),
    apart: (between, parts) => {
      const [first] = parts;
      return {
        title: `${percent(between)} ligger mellom verdensdelene`,
        sentence:
          `Så mye av forskjellene i hvor statsborgerskapene bosatte seg, ligger mellom verdensdelene` +
          (first ? `; ${percent(first.part)} ligger mellom landene i ${first.name}.` : '.'),
        between: 'Mellom verdensdelene',
        within: (name) => `Innenfor ${name}`,
      };
    },
    way: (name, destination) => `${name}, ${destination}`,
    surplus: (way, surplus, of) => ({
      title: 'Lengst over forventet antall',
      sentence: `Så mange flere flyttet enn forventet. ${way}: ${whole(surplus)} av ${whole(of)}.`,
    }),
    mixed: (most, least) => ({
      title: `Innvandringen er mest sammensatt ${most.place}`,
      sentence: `Så mange like store statsborgerskap ville gitt samme blanding: ${decimal(most.size)} ${most.place}, ${decimal(least.size)} ${least.place}.`,
    }),
    pair: (one, other) => `${one} – ${other}`,
    alike: (most, least) => ({
      title: 'Landsdeler som ligner hverandre',
      sentence: `Så stor del av dem som flyttet til den ene landsdelen, måtte ha hatt et annet statsborgerskap for at begge skulle vært like. Likest: ${most.label}, ${percent(most.size)}; minst like: ${least.label}, ${percent(least.size)}.`,
    }),
    even: (most, least, of) => ({
      title: 'Hvor jevnt de fordelte seg',
      sentence: `For å være fordelt som innbyggerne i Norge måtte ${percent(most.hoover)} av ${definite(most.people)} ha flyttet et annet sted, og ${percent(least.hoover)} av ${definite(least.people)}: minst og mest av de ${of} landene med ${EVENNESS_FROM} personer eller flere.`,
    }),
  },
  plane: {
    title: 'Hvem som ligner hvem, som kart',
    label: (shown) =>
      `Landsdeler og statsborgerskap i et plan som viser ${percent(shown)} av alle forskjeller`,
    reading: ({ shown, first, least }) =>
      `To statsborgerskap som ligger nær hverandre, bosatte seg likt. Ett som ligger i retning av en landsdel, sett fra midten der linjene krysses, flyttet dit oftere enn forventet, og desto oftere jo lenger ut det ligger. Avstanden mellom et statsborgerskap og en landsdel betyr ingenting. Sirklene er personer. Fra venstre til høyre vises ${percent(first)} av alle forskjeller, i begge retninger ${percent(shown)}; statsborgerskap som planet viser mindre enn ${whole(100 * least)}\u00a0% av, er utelatt.`,
  },
};

/** «73 % flere», «2,8 ganger så mange», «39 % færre». */
function amount(index: number): string {
  if (index >= 1.95) return `${decimal(index)} ganger så mange`;
  return index >= 1 ? `${whole(100 * (index - 1))}\u00a0% flere` : `${whole(100 * (1 - index))}\u00a0% færre`;
}

/** The same against what was expected. */
function than({ index }: PatternPlace): string {
  return `${amount(index)} ${index >= 1.95 ? 'som' : 'enn'} forventet`;
}

function there({ index, place }: PatternPlace): string {
  return `${amount(index)} ${place}`;
}
