import { foldName } from './fold-name.ts';

/**
 * A test for names that contain `query`, or one of several separated by commas, blind to case and diacritics. Every name
 * passes an empty query.
 */
export function nameFilter(query: string): (name: string) => boolean {
  if (query === '') return () => true; // as on nearly every page: no need to make ready what folds names
  const wanted = query
    .split(/[,;]/)
    .map(foldName)
    .filter((text) => text !== '');
  if (wanted.length === 0) return () => true;
  return (name) => {
    const folded = foldName(name);
    return wanted.some((text) => folded.includes(text));
  };
}
