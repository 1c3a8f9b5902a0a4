import { SMALL_BASE } from '../model/expected.ts';
import type { JudgedIndex } from '../model/verdict.ts';
import { LEAST_DECIMAL, numbersIn } from './numbers.ts';

const { whole, decimal } = numbersIn('nb');

/** «Polen, Litauen og Somalia». */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} og ${items.slice(-1).join('')}`;
}

/** «danske, brasilianske og nederlandske statsborgere»: where all are called by an adjective, the last alone has the noun. */
export function citizens(people: readonly string[]): string {
  const noun = / statsborgere$/;
  const isShared = people.every((one) => noun.test(one));
  return list(people.map((one, i) => (isShared && i < people.length - 1 ? one.replace(noun, '') : one)));
}

/** «de polske statsborgerne», «statsborgerne i afrikanske land», «de statsløse». */
export function definite(people: string): string {
  if (/^(statsborgere|personer)/.test(people))
    return people.replace(/^statsborgere/, 'statsborgerne').replace(/^personer/, 'personene');
  return `de ${people.replace(/statsborgere$/, 'statsborgerne')}`;
}

/** Of an index that rests on few people. */
export const FEW = `bygger på få personer: forventet antall under ${SMALL_BASE}`;

/** What would be rounded to nothing is said to be small. */
function small(n: number): string {
  return n > 0 && n < LEAST_DECIMAL ? `mindre enn ${decimal(0.1)}` : decimal(n);
}

/** `share` is in per cent, 0 to 100. */
export function percent(share: number): string {
  return `${small(share)}\u00a0%`;
}

/** What is added to an index that rests on few people; empty for others. */
export function onFew(few: boolean): string {
  return few ? `, ${FEW}` : '';
}

/** What an index of `persons` comes to, after the index itself: its verdict, and how many were expected. */
export function indexInWords(persons: number, { expected, verdict }: JudgedIndex): string {
  switch (verdict) {
    case 'too few':
      return `for få til en indeks (forventet antall ${decimal(expected)})`;
    case 'much as':
      return `ganger så mange som forventet (${expected < 100 ? decimal(expected) : whole(expected)}), omtrent som alle som flyttet til Norge`;
    case 'more':
      return `ganger så mange som forventet: overrepresentert, ${whole(persons - expected)} flere enn ${whole(expected)}`;
    case 'fewer':
      return `ganger så mange som forventet: underrepresentert, ${whole(expected - persons)} færre enn ${whole(expected)}`;
    default:
      return verdict satisfies never;
  }
}
