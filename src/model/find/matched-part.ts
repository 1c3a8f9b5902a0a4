import { foldName } from '../fold-name.ts';

/** A text in three parts, the middle one of which is what was typed. */
export interface MatchedText {
  readonly before: string;
  readonly matched: string;
  readonly after: string;
}

/**
 * The part of a name that was typed, at the beginning of a word or else anywhere; null where the name has it in no one
 * place, as a name that is only near.
 */
export function matchedPart(name: string, query: string): MatchedText | null {
  const typed = foldName(query);
  if (typed === '') return null;
  const starts = Array.from({ length: name.length }, (_, start) => start).filter(
    (start) => isLetter(name, start) && foldName(name.slice(start)).startsWith(typed),
  );
  const start = starts.find((at) => at === 0 || !isLetter(name, at - 1)) ?? starts[0];
  if (start === undefined) return null;
  let end = start + 1;
  while (foldName(name.slice(start, end)).length < typed.length) end++;
  while (/^[\p{Mark}\p{Cf}]/u.test(name.slice(end))) end++;
  return { before: name.slice(0, start), matched: name.slice(start, end), after: name.slice(end) };
}

/** False of what folding leaves out, as a mark or the space before a word. */
function isLetter(name: string, at: number): boolean {
  return foldName(name.charAt(at)) !== '';
}
