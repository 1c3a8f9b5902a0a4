import { isCompared } from '../../model/dissimilarity.ts';
import { distance, portions, regionCounts } from '../../model/region-counts.ts';
import type { Table } from '../../model/table.ts';
import { RESAMPLES, resample, seededSource, SEED, SURE } from './resampling.ts';

/**
 * The countries that settled most like each country that is compared: the fewest of which one was the nearest in
 * {@link SURE} of the resamples, the one that was it most often first. Where that is one alone, it can be named.
 * By the country's id.
 */
export function nearestCountries(table: Table): Readonly<Record<string, readonly string[]>> {
  const compared = table.dataset.citizenships.flatMap((citizenship) => {
    const counts = isCompared(table, citizenship) ? regionCounts(table, citizenship.id) : null;
    return counts ? [{ id: citizenship.id, counts }] : [];
  });
  if (compared.length < 2) return {};

  const source = seededSource(SEED);
  const wins = compared.map(() => compared.map(() => 0));
  for (let i = 0; i < RESAMPLES; i++) {
    const nearest = nearestOf(compared.map(({ counts }) => portions(resample(counts, source))));
    nearest.forEach((other, country) => {
      const row = wins[country];
      if (row) row[other] = (row[other] ?? 0) + 1;
    });
  }
  return Object.fromEntries(
    compared.map(({ id }, country) => {
      const ranked = compared
        .map((other, i) => ({ id: other.id, wins: wins[country]?.[i] ?? 0 }))
        .sort((a, b) => b.wins - a.wins);
      return [id, ranked.slice(0, fewestFor(ranked)).map((other) => other.id)];
    }),
  );
}

/** Of each, the one that is least apart from it, both by their indices. */
function nearestOf(drawn: readonly (readonly number[])[]): readonly number[] {
  const nearest = drawn.map(() => -1);
  const least = drawn.map(() => Infinity);
  const offer = (to: number, other: number, apart: number) => {
    if (apart >= (least[to] ?? 0)) return;
    least[to] = apart;
    nearest[to] = other;
  };
  drawn.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const apart = distance(one, drawn[j] ?? []);
      offer(i, j, apart);
      offer(j, i, apart);
    }
  });
  return nearest;
}

/** How many of them, from the first on, were the nearest in enough resamples. */
function fewestFor(ranked: readonly { readonly wins: number }[]): number {
  let sum = 0;
  return 1 + ranked.findIndex(({ wins }) => (sum += wins) >= SURE * RESAMPLES);
}
