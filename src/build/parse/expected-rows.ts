/**
 * What each row that is not identified should be by its place, as an index of the codebook: between two rows that are,
 * where as many rows of the codebook are missing as there are unidentified ones. Null where none is missing between
 * them; undefined where it cannot be told. `count` is the number of rows in the codebook.
 */
export function expectedRows(
  indices: readonly (number | undefined)[],
  count: number,
): readonly (number | null | undefined)[] {
  const expected: (number | null | undefined)[] = indices.map(() => undefined);
  let start = 0;
  let before = -1;
  for (const [position, index] of [...indices, count].entries()) {
    if (index === undefined) continue;
    const gap = index - before - 1;
    for (let unknown = start; unknown < position; unknown += 1) {
      if (gap === position - start) expected[unknown] = before + 1 + unknown - start;
      else if (gap === 0) expected[unknown] = null;
    }
    start = position + 1;
    before = index;
  }
  return expected;
}
