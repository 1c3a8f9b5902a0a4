import type { Citizenship } from '../../model/dataset.ts';
import type { Table } from '../../model/table.ts';
import { ancestors } from '../../model/table.ts';

/** Citizenships of one continent that stand one after another; null for those that are of none. */
interface ContinentRun {
  readonly continent: Citizenship | null;
  readonly citizenships: readonly Citizenship[];
}

/** Citizenships by continent, in their order; all of them as one run where that order mixes the continents. */
export function continentRuns(table: Table, citizenships: readonly Citizenship[]): readonly ContinentRun[] {
  const runs: { continent: Citizenship | null; citizenships: Citizenship[] }[] = [];
  for (const citizenship of citizenships) {
    const continent = continentOf(table, citizenship);
    const last = runs.at(-1);
    if (last && last.continent === continent) last.citizenships.push(citizenship);
    else runs.push({ continent, citizenships: [citizenship] });
  }
  const named = runs.flatMap(({ continent }) => continent ?? []);
  return new Set(named).size === named.length ? runs : [{ continent: null, citizenships }];
}

function continentOf(table: Table, citizenship: Citizenship): Citizenship | null {
  const [, continent] = [...ancestors(table, citizenship), citizenship];
  return continent?.kind === 'group' ? continent : null;
}
