/** Draws by another method and other random numbers than the build's: person by person. */

/** Random numbers from 0 to 1 of mulberry32, a small generator that passes the usual tests. */
export function otherSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many persons anew, each put into the region that a random person of the row is in. */
export function drawEach(counts: readonly number[], source: () => number): readonly number[] {
  const ends: number[] = [];
  let all = 0;
  for (const count of counts) ends.push((all += count));
  const drawn = counts.map(() => 0);
  for (let i = 0; i < all; i++) {
    const at = source() * all;
    const region = ends.findIndex((end) => at < end);
    drawn[region] = (drawn[region] ?? 0) + 1;
  }
  return drawn;
}
