import type { Citizenship, CitizenshipKind, Figure, Region } from '../../src/model/dataset.ts';
import type { Table } from '../../src/model/table.ts';
import { indexDataset } from '../../src/model/table.ts';

/** A row of a small table: its kind and parent, and its figures, the total first. */
export interface SmallRow {
  readonly kind?: CitizenshipKind;
  readonly parent?: string | null;
  readonly figures: readonly Figure[];
}

/**
 * A table of a few rows, by id; a row is a country of the total unless it says otherwise. As many regions, `r1`, `r2` …,
 * as the first row has figures behind its total, each with a thousand inhabitants unless `population` says otherwise.
 */
export function smallTable(
  rows: Readonly<Record<string, SmallRow>>,
  population: readonly number[] = [],
): Table {
  const ids = Object.keys(rows);
  const columns = rows[ids[0] ?? '']?.figures.length ?? 1;
  return indexDataset({
    title: 'A small table',
    year: 2011,
    source: 'Statistics Norway',
    footnotes: [],
    regions: Array.from({ length: columns - 1 }, (_, i) => smallRegion(`r${i + 1}`, population[i] ?? 1000)),
    citizenships: Object.entries(rows).map(([id, row]) => smallCitizenship(id, row)),
    figures: Object.fromEntries(Object.entries(rows).map(([id, { figures }]) => [id, figures])),
  });
}

function smallCitizenship(id: string, { kind = 'country', parent = 'total' }: SmallRow): Citizenship {
  const name = { en: id, nb: id };
  return { id, kind, parent: kind === 'total' ? null : parent, label: id, name, people: name, notes: [] };
}

function smallRegion(id: string, population: number): Region {
  const name = { en: id, nb: id };
  return { id, nuts: id, label: id, name, place: name, destination: name, population, counties: [] };
}
