import { randomBinomial } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sumOf } from '../../model/region-counts.ts';

/** Where the random numbers begin. Fixed, so that every build finds the same. */
export const SEED = 1;

/** How often the figures are drawn anew. */
export const RESAMPLES = 1000;

/** What is said of a citizenship has to hold in this part of the resamples. */
export const SURE = 0.8;

/** A source of random numbers from 0 up to, but not including, 1: the same ones for the same seed. */
export function seededSource(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/**
 * Draws a citizenship anew: as many persons, each to a region with the probability that its published figures show. A
 * multinomial draw, made of one binomial draw for each region out of those who are left.
 */
export function resample(counts: readonly number[], source: () => number): readonly number[] {
  const binomial = randomBinomial.source(source);
  let persons = sumOf(counts);
  let weight = persons;
  return counts.map((count) => {
    const drawn = persons === 0 || count === 0 ? 0 : binomial(persons, count / weight)();
    persons -= drawn;
    weight -= count;
    return drawn;
  });
}
