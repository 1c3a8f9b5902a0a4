import { numbersIn } from './numbers.ts';
import { patternNameEn } from './pattern-name.en.ts';

const { decimal, hundredths, percent } = numbersIn('en');

/** What an English reader reads on other pages of patterns, mixture and likeness. */
export const settledWords = {
  patternName: patternNameEn,
  groups: (n: number) => `By where they settled, the citizenships fall into ${n} groups:`,
  belongs: (name: string) => `${name} belongs to the group`,
  unsure: 'It might as well be in another one.',
  /** `hoover` from 0 to 1. */
  even: (hoover: number) =>
    `Measured against the inhabitants, ${percent(100 * hoover)} would have had to move to another region to be evenly spread.`,
  mixed: (effective: number, place: string) =>
    `Immigration ${place} is as mixed as that of ${decimal(effective)} citizenships of equal size.`,
  likeness: (most: Likeness, least: Likeness) =>
    `By who came, it is most like that ${most.place} (dissimilarity ${hundredths(most.dissimilarity)}) and least like that ${least.place} (${hundredths(least.dissimilarity)}).`,
};

/** A region with its dissimilarity index, 0 to 1. */
interface Likeness {
  readonly place: string;
  readonly dissimilarity: number;
}

export type SettledWords = typeof settledWords;
