import type { AboutWords } from '../../../messages/about.en.ts';
import type { GroupTally, Proof, Tally } from '../../../model/checks.ts';
import { CHECK_RESULTS } from '../../../model/checks.ts';

/** The sums of several tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const count = (result: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[result], 0);
  return { holds: count('holds'), fails: count('fails'), 'not checkable': count('not checkable') };
}

/** All sums of the proof by their result. */
export function tallyOf({ groups }: { readonly groups: readonly GroupTally[] }): Tally {
  return addTallies(groups.flatMap(({ rows, columns }) => [rows, columns]));
}

/** How many sums a tally counts. */
export function countOf(tally: Tally): number {
  return CHECK_RESULTS.reduce((sum, result) => sum + tally[result], 0);
}

/** How many sums there are and what became of them, in a sentence. */
export function sumsInWords({ proof: words }: AboutWords, proof: Proof): string {
  const tally = tallyOf(proof);
  const sums = countOf(tally);
  if (tally.holds === sums) return words.allHold(sums);
  const found = CHECK_RESULTS.filter((result) => tally[result] > 0);
  return words.notAll(
    sums,
    found.map((result) => words.counts[result](tally[result])),
  );
}
