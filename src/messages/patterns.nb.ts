import { SMALL_BASE } from '../model/expected.ts';
import { numbersIn } from './numbers.ts';
import type { PatternPlace } from './pattern-clauses.ts';
import { MANY } from './pattern-clauses.ts';
import type { PatternsWords } from './patterns.en.ts';

const { whole, decimal } = numbersIn('nb');

/** What a Norwegian reader reads on the page of the patterns. */
export const patternsNb: PatternsWords = {
  finding: (patterns) => {
    const [first, last] = [patterns.at(0)?.more[0], patterns.at(-1)?.more[0]];
    const between = first && last ? ` De går fra ${than(first)} ${first.place} til ${there(last)}.` : '';
    return `Etter hvor de bosatte seg, faller statsborgerskapene i ${patterns.length} grupper.${between}`;
  },
  counted:
    'Ventet er hvor mange som ville ha flyttet dit om alle statsborgerskap hadde fordelt seg likt på landsdelene.',
  heat: 'Hvor mange ganger så mange som ventet',
  citizenship: 'Statsborgerskap',
  people: 'Personer',
  together: 'Samlet',
  regroup: 'Vis gruppene igjen',

  name: ({ more, fewer, most, isAll }) => {
    const [first, ...others] = more;
    if (!first) return `Omtrent som alle, høyest ${most.place}`;
    if (others.length === 0) return isAll ? `${first.name} fremfor alt` : `${first.name} skiller seg ut`;
    if (others.length > 1 && fewer.length > 0 && fewer.length < more.length)
      return `Utenfor ${list(fewer.map(({ name }) => name))}`;
    return list(more.map(({ name }) => name));
  },
  sentence: ({ persons, more, fewer, isAll }) => {
    const sayFewer = () => {
      const [first, ...others] = fewer;
      if (!first) return [];
      if (isAll && fewer.length >= MANY) return [`${range(fewer)}\u00a0% færre i alle andre landsdeler`];
      const basis = more.length === 0 ? ' enn ventet' : '';
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
    `Tomt: Færre enn ${SMALL_BASE} personer var å vente. ` +
    `Spørsmålstegn: I mer enn ${whole(100 * (1 - sure))}\u00a0% av ${whole(resamples)} nye trekninger av tallene havner statsborgerskapet i en annen gruppe. ` +
    'Gruppene sier hvor folk flyttet, ikke hvorfor.',
};

/** «73 % flere», «2,8 ganger så mange», «39 % færre». */
function amount(index: number): string {
  if (index >= 1.95) return `${decimal(index)} ganger så mange`;
  return index >= 1 ? `${whole(100 * (index - 1))}\u00a0% flere` : `${whole(100 * (1 - index))}\u00a0% færre`;
}

/** The same against what was expected. */
function than({ index }: PatternPlace): string {
  return `${amount(index)} ${index >= 1.95 ? 'som' : 'enn'} ventet`;
}

function there({ index, place }: PatternPlace): string {
  return `${amount(index)} ${place}`;
}

/** «36–67», the least and the most in per cent fewer. */
function range(places: readonly PatternPlace[]): string {
  const indices = places.map(({ index }) => index);
  return `${whole(100 * (1 - Math.max(...indices)))}–${whole(100 * (1 - Math.min(...indices)))}`;
}

/** Names of which some have an «og» of their own. */
function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, og ${last}`;
}
