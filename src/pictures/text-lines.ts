import { textWidth } from './text-width.ts';

/**
 * A text in lines that are no wider than `width` in a font of `size`. A word that is wider is broken, after a hyphen if it
 * has one.
 */
export function textLines(
  text: string,
  width: number,
  size: number,
  weight: 400 | 700 = 400,
): readonly string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(...brokenWord(word, fits));
  }
  return lines;
}

/** A word in pieces that fit, the last one to be followed by the next word. */
function brokenWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word) || [...word].length < 2) return [word];
  const hyphen = word.indexOf('-') + 1;
  if (hyphen > 0 && hyphen < word.length && fits(word.slice(0, hyphen)))
    return [word.slice(0, hyphen), ...brokenWord(word.slice(hyphen), fits)];
  const letters = [...word];
  const length = letters.findIndex((_, i) => i > 0 && !fits(letters.slice(0, i + 1).join('')));
  const rest = letters.slice(length).join('');
  return [letters.slice(0, length).join(''), ...brokenWord(rest, fits)];
}
