import { provideRowFinder } from '../site/row-finder.ts';

/** Loads what finds rows by all their names, for a table that is filtered. Rejects if it cannot be loaded. */
export async function loadRowFinder(): Promise<void> {
  const { ROW_FINDER } = await import('./row-finder.ts');
  provideRowFinder(ROW_FINDER);
}
