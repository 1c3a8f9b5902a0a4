import type { ComponentType } from 'react';
import { useSyncExternalStore } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import type { Row } from '../../model/rows.ts';
import type { Table } from '../../model/table.ts';
import type { View } from '../../view/view.ts';

/** What finds rows by all their names. It is loaded when a table is first filtered. */
export interface RowFinder {
  /** Says which rows the view's filter means. */
  readonly accepts: (table: Table, view: View) => (citizenship: Citizenship) => boolean;
  /** Where those are that the filter means and these rows of the table lack. */
  readonly FoundElsewhere: ComponentType<{ readonly rows: readonly Row[] }>;
}

let arrived: RowFinder | null = null;
const listeners = new Set<() => void>();

/** Hands over the row finder once it is loaded. It draws links, which need the site, so nothing here may import it. */
export function provideRowFinder(finder: RowFinder): void {
  arrived = finder;
  for (const listener of listeners) listener();
}

/** The row finder; null as long as it has not been loaded. */
export function useRowFinder(): RowFinder | null {
  return useSyncExternalStore(
    subscribe,
    () => arrived,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
