import type { Citizenship, Dataset, Figure, Region } from './dataset.ts';

/** A dataset with the look-ups that the pages need. Column 0 is the total, column i the i-th region. */
export interface Table {
  readonly dataset: Dataset;
  readonly regions: readonly Region[];
  readonly total: Citizenship;
  /** Inhabitants of the whole country, then of each region: the denominators of `rate`. */
  readonly population: readonly number[];
  readonly byId: ReadonlyMap<string, Citizenship>;
  readonly partsOf: ReadonlyMap<string, readonly Citizenship[]>;
}

/**
 * Indexes a dataset once for all look-ups.
 * @throws if the dataset has no row of kind `total`.
 */
export function indexDataset(dataset: Dataset): Table {
  const byId = new Map(dataset.citizenships.map((citizenship) => [citizenship.id, citizenship]));
  const partsOf = new Map<string, Citizenship[]>();
  for (const citizenship of dataset.citizenships) {
    if (citizenship.parent === null) continue;
    const parts = partsOf.get(citizenship.parent);
    if (parts) parts.push(citizenship);
    else partsOf.set(citizenship.parent, [citizenship]);
  }
  const total = dataset.citizenships.find(({ kind }) => kind === 'total');
  if (!total) throw new Error('dataset: no row of kind "total"; a table has exactly one');
  const inhabitants = dataset.regions.map((region) => region.population);
  const population = [inhabitants.reduce((sum, n) => sum + n, 0), ...inhabitants];
  return { dataset, regions: dataset.regions, total, population, byId, partsOf };
}

/** The published figure of a citizenship in a column (0 total, i the i-th region); `..` where there is none. */
export function figureAt(table: Table, citizenship: string, column: number): Figure {
  return table.dataset.figures[citizenship]?.[column] ?? '..';
}

/** The column of a region: 1 for the first; 0, the total's, for null and for an id that is no region. */
export function columnOf(table: Table, region: string | null): number {
  return table.regions.findIndex(({ id }) => id === region) + 1;
}

/** The rows above a citizenship, from the total down to its parent. */
export function ancestors(table: Table, citizenship: Citizenship): readonly Citizenship[] {
  const parent = citizenship.parent === null ? undefined : table.byId.get(citizenship.parent);
  return parent ? [...ancestors(table, parent), parent] : [];
}

/** The parts of a citizenship in published order; empty for a leaf. */
export function partsOf(table: Table, citizenship: string): readonly Citizenship[] {
  return table.partsOf.get(citizenship) ?? [];
}
