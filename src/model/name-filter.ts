import { foldName } from './fold-name.ts';

export { foldName };

/** A test for names that contain `query`, blind to case and diacritics; every name passes an empty query. */
export function nameFilter(query: string): (name: string) => boolean {
  const wanted = foldName(query);
  if (wanted === '') return () => true;
  return (name) => foldName(name).includes(wanted);
}
