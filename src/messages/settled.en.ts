import { numbersIn } from './numbers.ts';
import { patternNameEn } from './pattern-name.en.ts';

const { decimal, hundredths, percent } = numbersIn('en');

/** What an English reader reads on other pages of patterns, mixture and likeness. */
export const settledWords = {
  patternName: patternNameEn,
  groups: (n: number) => `By where they settled, the citizenships fall into ${n} groups:`,
  belongs: (name: string) => `${name} belongs to the group`,
  unsure: 'It might as well be in another.',
  /** `hoover` from 0 to 1. */
  even: (hoover: number) =>
    `${percent(100 * hoover)} of its citizens who moved here would have had to go to another region to be spread like the inhabitants of Norway.`,
  mixed: (effective: number, place: string) =>
    `Arrivals ${place} are as mixed as if ${decimal(effective)} citizenships had come in equal numbers.`,
  likeness: (most: Likeness, least: Likeness) =>
    `By citizenship, they are most like those ${most.place} (dissimilarity ${hundredths(most.dissimilarity)}) and least like those ${least.place} (${hundredths(least.dissimilarity)}).`,
};

/** A region with its dissimilarity index, 0 to 1. */
interface Likeness {
  readonly place: string;
  readonly dissimilarity: number;
}

export type SettledWords = typeof settledWords;
