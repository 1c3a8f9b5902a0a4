import { SMALL_BASE } from '../model/expected.ts';
import type { JudgedIndex } from '../model/verdict.ts';
import { LEAST_DECIMAL, numbersIn } from './numbers.ts';

const { whole, decimal } = numbersIn('en');

/** "Poland, Lithuania and Somalia". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;
}

/** "Danish, Brazilian and Dutch citizens": where all are called by an adjective, the last alone has the noun. */
export function citizens(people: readonly string[]): string {
  const noun = / citizens$/;
  const isShared = people.every((one) => noun.test(one));
  return list(people.map((one, i) => (isShared && i < people.length - 1 ? one.replace(noun, '') : one)));
}

/** Of an index that rests on few people. */
export const FEW = `based on few people: fewer than ${SMALL_BASE} expected`;

/** What would be rounded to nothing is said to be small. */
function small(n: number): string {
  return n > 0 && n < LEAST_DECIMAL ? `less than ${decimal(0.1)}` : decimal(n);
}

/** `share` is in per cent, 0 to 100. */
export function percent(share: number): string {
  return `${small(share)}\u00a0%`;
}

/** What is added to an index that rests on few people; empty for others. */
export function onFew(few: boolean): string {
  return few ? `, ${FEW}` : '';
}

/** "1st", "2nd", "3rd", "4th", …: of regions, of which there are fewer than a hundred. */
export function ordinal(n: number): string {
  const isTeen = n % 100 > 10 && n % 100 < 14;
  const ending = isTeen ? undefined : [undefined, 'st', 'nd', 'rd'][n % 10];
  return `${n}${ending ?? 'th'}`;
}

/** What an index of `persons` comes to, after the index itself: its verdict, and how many were expected. */
export function indexInWords(persons: number, { expected, verdict }: JudgedIndex): string {
  switch (verdict) {
    case 'too few':
      return `too few for an index (${decimal(expected)} expected)`;
    case 'much as':
      return `times as many as expected (${expected < 100 ? decimal(expected) : whole(expected)}), much as all who moved to Norway`;
    case 'more':
      return `times as many as expected: over-represented, ${whole(persons - expected)} more than ${whole(expected)}`;
    case 'fewer':
      return `times as many as expected: under-represented, ${whole(expected - persons)} fewer than ${whole(expected)}`;
    default:
      return verdict satisfies never;
  }
}
