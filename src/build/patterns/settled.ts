import type { Dataset } from '../../model/dataset.ts';
import type { Patterns } from '../../model/patterns.ts';
import { indexDataset } from '../../model/table.ts';
import { findPatterns } from './find-patterns.ts';
import { findSettlement } from './find-settlement.ts';

/** What the build has found out about how people settled. */
export interface Settled {
  /** The dataset with what every page may want of it. */
  readonly dataset: Dataset;
  /** All of it, for the page that shows it. */
  readonly patterns: Patterns;
}

/** Finds out how people settled. Takes about a second, most of it for resamples. */
export function settle(dataset: Dataset): Settled {
  const table = indexDataset(dataset);
  const patterns = findPatterns(table);
  return { dataset: { ...dataset, settlement: findSettlement(table, patterns) }, patterns };
}

/** The patterns as JSON. Computed figures have six digits, more than any of them bears. */
export function patternsJson(patterns: Patterns): string {
  return JSON.stringify(patterns, (_, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value,
  );
}
