/** The longest that search engines show, in characters. */
const LONGEST = 160;

/** As many whole sentences from the beginning of a text as search engines show; where not even the first, its beginning. */
export function shortDescription(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s/);
  const fits = sentences
    .map((_, i) => sentences.slice(0, i + 1).join(' '))
    .filter((t) => t.length <= LONGEST);
  return fits.at(-1) ?? `${text.slice(0, LONGEST - 2).replace(/[,:;]?\s+\S*$/, '')} …`;
}
