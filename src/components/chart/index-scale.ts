/** The index at the right end of the scale; its inverse is at the left end. */
const END = 4;

/**
 * The place of an index on a logarithmic scale from ¼ to 4, per cent of its width: 50 for 1, "as many as expected". What lies
 * beyond the ends is drawn at them.
 */
export function indexPlace(index: number): number {
  if (index <= 0) return 0;
  const place = 50 + (50 * Math.log(index)) / Math.log(END);
  return Math.round(10 * Math.min(100, Math.max(0, place))) / 10;
}
