/** Longer texts are compared by their beginnings alone, to bound the time that a hostile file can take. */
const COMPARED = 200;

/**
 * The candidate that the text may be a misspelling of: that with the fewest edits (insert, delete, replace, swap
 * neighbours; blind to case), the first of equals. Undefined where none is near.
 */
export function nearestLabel(text: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const edits = editDistance(text, candidate);
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest !== undefined && isMisspelling(text, nearest) ? nearest : undefined;
}

/** True where at most a third of the characters differ, so that one label may be the other misspelt. */
export function isMisspelling(text: string, label: string): boolean {
  return editDistance(text, label) <= Math.max(1, Math.floor(Math.min(label.length, COMPARED) / 3));
}

/** Optimal string alignment distance, blind to case. */
function editDistance(first: string, second: string): number {
  const a = first.slice(0, COMPARED).toLowerCase();
  const b = second.slice(0, COMPARED).toLowerCase();
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(replaced, at(above, j) + 1, at(row, j - 1) + 1, swapped ? at(before, j - 2) + 1 : Infinity),
      );
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
