/**
 * How many letters must be added, left out, replaced or exchanged with their neighbour to make `typed` the beginning of
 * `name`, and to make it the whole (optimal string alignment: no letter is touched twice).
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistances(
  typed: string,
  name: string,
): { readonly beginning: number; readonly whole: number } {
  // rows[i][j]: from the first i letters of what was typed to the first j of the name
  const rows: number[][] = [Array.from({ length: name.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= name.length; j++) {
      const same = typed[i - 1] === name[j - 1];
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      row.push(
        Math.min(
          at(rows, i - 1, j) + 1,
          (row[j - 1] ?? Infinity) + 1,
          at(rows, i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(rows, i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  const last = rows.at(-1) ?? [];
  return { beginning: Math.min(...last), whole: at(rows, typed.length, name.length) };
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? Infinity;
}
