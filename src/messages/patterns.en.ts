import { SMALL_BASE } from '../model/expected.ts';
import { numbersIn } from './numbers.ts';
import type { PatternClauses, PatternPlace } from './pattern-clauses.ts';
import { MANY } from './pattern-clauses.ts';

const { whole, decimal } = numbersIn('en');

/** What an English reader reads on the page of the patterns. */
export const patternsEn = {
  finding: (patterns: readonly PatternClauses[]) => {
    const [first, last] = [patterns.at(0)?.more[0], patterns.at(-1)?.more[0]];
    const between = first && last ? ` They run from ${than(first)} ${first.place} to ${there(last)}.` : '';
    return `By where they settled, the citizenships fall into ${patterns.length} groups.${between}`;
  },
  counted:
    'Expected is how many would have moved there if all citizenships had spread over the regions alike.',
  heat: 'How many times as many as expected',
  citizenship: 'Citizenship',
  people: 'People',
  together: 'Together',
  regroup: 'Show the groups again',

  name: ({ more, fewer, most, isAll }: PatternClauses) => {
    const [first, ...others] = more;
    if (!first) return `Much like all, highest ${most.place}`;
    if (others.length === 0) return isAll ? `${first.name} above all` : `${first.name} stands out`;
    if (others.length > 1 && fewer.length > 0 && fewer.length < more.length)
      return `Away from ${list(fewer.map(({ name }) => name))}`;
    return list(more.map(({ name }) => name));
  },
  sentence: ({ persons, more, fewer, isAll }: PatternClauses) => {
    const sayFewer = () => {
      const [first, ...others] = fewer;
      if (!first) return [];
      if (isAll && fewer.length >= MANY) return [`${range(fewer)}\u00a0% fewer in every other region`];
      const basis = more.length === 0 ? ' than expected' : '';
      return [[`${amount(first.index)}${basis} ${first.place}`, ...others.map(there)].join(', ')];
    };
    const [first, ...others] = more;
    const sayMore = first ? [[`${than(first)} ${first.place}`, ...others.map(there)].join(', ')] : [];
    const elsewhere = first ? [] : ['elsewhere much as all who moved to Norway'];
    return `${whole(persons)} people: ${[...sayMore, ...sayFewer(), ...elsewhere].join('; ')}.`;
  },
  leftOut: 'Too few to group',
  leftOutSentence: (from: number) => `Fewer than ${from} people each.`,
  notes: ({ sure, resamples }: { sure: number; resamples: number }) =>
    `Blank: fewer than ${SMALL_BASE} people were to be expected. ` +
    `A question mark: in more than ${whole(100 * (1 - sure))}\u00a0% of ${whole(resamples)} resamples of its figures the citizenship falls into another group. ` +
    'The groups say where people moved, not why.',
};

/** "73 % more", "2.8 times as many", "39 % fewer". */
function amount(index: number): string {
  if (index >= 1.95) return `${decimal(index)} times as many`;
  return index >= 1 ? `${whole(100 * (index - 1))}\u00a0% more` : `${whole(100 * (1 - index))}\u00a0% fewer`;
}

/** The same against what was expected. */
function than({ index }: PatternPlace): string {
  return `${amount(index)} ${index >= 1.95 ? 'as' : 'than'} expected`;
}

function there({ index, place }: PatternPlace): string {
  return `${amount(index)} ${place}`;
}

/** "36–67", the least and the most in per cent fewer. */
function range(places: readonly PatternPlace[]): string {
  const indices = places.map(({ index }) => index);
  return `${whole(100 * (1 - Math.max(...indices)))}–${whole(100 * (1 - Math.min(...indices)))}`;
}

/** Names of which some have an "and" of their own. */
function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

export type PatternsWords = typeof patternsEn;
