/** How many pieces of work go on at once: enough for Node's four threads, and few enough to hold little in memory. */
const AT_ONCE = 8;

/** Does the same with each item, several at once and never more than a few: the results, in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  // all take from the one list, each when it has done what it took before
  const left = items.entries();
  const takeTurns = async () => {
    for (const [place, item] of left) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return results;
}
