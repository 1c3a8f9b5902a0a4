/**
 * Positions of a longest strictly increasing run of the numbers, not necessarily neighbours: what is in order, so
 * that the fewest are out of it. Of equal numbers the first counts. n log n; linear for numbers in order.
 */
export function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  // ends[n] is the position of the smallest number that a run of length n + 1 can end with.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, position) => {
    let low = 0;
    let high = ends.length;
    if (number > valueAt(numbers, ends.at(-1))) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(numbers, ends[middle]) < number) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? ends[low - 1] : undefined);
    if (valueAt(numbers, ends[low]) !== number) ends[low] = position;
  });
  const run = new Set<number>();
  for (let position = ends.at(-1); position !== undefined; position = previous[position]) run.add(position);
  return run;
}

function valueAt(numbers: readonly number[], position: number | undefined): number {
  return (position === undefined ? undefined : numbers[position]) ?? -Infinity;
}
