/**
 * Puts items into columns, in their order, so that the highest column is as low as can be; of equals the one that fills the
 * left columns first. `heights` are in any unit. Gives how many items each column has.
 */
export function balancedColumns(heights: readonly number[], columns: number): readonly number[] {
  if (columns <= 1 || heights.length <= 1) return [heights.length];
  const sum = (items: readonly number[]) => items.reduce((total, height) => total + height, 0);
  let best: { readonly counts: readonly number[]; readonly highest: number } | null = null;
  for (let first = heights.length; first >= 1; first -= 1) {
    const rest = heights.slice(first);
    const others = rest.length === 0 ? [] : balancedColumns(rest, columns - 1);
    const ends = others.map((_, i) => sum(others.slice(0, i + 1).map(Number)));
    const highest = Math.max(
      sum(heights.slice(0, first)),
      ...others.map((count, i) => sum(rest.slice((ends[i] ?? 0) - count, ends[i]))),
    );
    if (!best || highest < best.highest) best = { counts: [first, ...others], highest };
  }
  return best?.counts ?? [heights.length];
}
