import { citizenship, IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';

/** A row of the published text that has persons and no parts, with its persons by region. */
export interface SettledRow {
  readonly id: string;
  readonly counts: readonly number[];
  readonly all: number;
}

const parents = new Set(TABLE.dataset.citizenships.map(({ parent }) => parent));

/** All 63 of them, in published order, from the text without the parser. */
export const ROWS: readonly SettledRow[] = IDS.filter((id) => !parents.has(id))
  .map((id) => ({ id, counts: raw(id).slice(1), all: raw(id)[0] ?? 0 }))
  .filter(({ all }) => all > 0);

/** Those that are countries. */
export const COUNTRIES = ROWS.filter(({ id }) => citizenship(id).kind === 'country');

/** What numbers add up to. */
export function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const n of numbers) sum += n;
  return sum;
}

/** All who moved, by region. */
export const EVERYONE = TABLE.regions.map((_, r) => total(ROWS.map(({ counts }) => counts[r] ?? 0)));

/** All who moved. */
export const ALL = total(EVERYONE);
