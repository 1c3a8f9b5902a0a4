/** A text broken into lines, and the size at which they fit. */
export interface FittedText {
  /** Size of the font in px. */
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room that a text has. */
export interface TextBox {
  /** In px. */
  readonly width: number;
  readonly mostLines: number;
  /** The size of the font, in px, unless the text needs a smaller one. */
  readonly largest: number;
}

/** Each size or width that is tried is this much of the one before. */
const SHRINK = 0.97;

/**
 * Breaks a text at its spaces, not at no-break spaces, into lines that fit a box, at the largest size at which it does;
 * its lines are of about the same length. `widthOf` gives the width of a line in a font of size 1.
 */
export function fitText(
  text: string,
  { width, mostLines, largest }: TextBox,
  widthOf: (line: string) => number,
): FittedText {
  const words = text.split(' ').filter((word) => word !== '');
  const longest = Math.max(0, ...words.map(widthOf));
  let size = Math.min(largest, longest > 0 ? width / longest : largest);
  let lines = breakLines(words, width / size, widthOf);
  while (lines.length > mostLines) {
    size *= SHRINK;
    lines = breakLines(words, width / size, widthOf);
  }
  return { size, lines: balance(words, lines, width / size, widthOf) };
}

/** The lines in the narrowest width that takes no more of them. */
function balance(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  if (lines.length <= 1) return lines;
  const narrower = breakLines(words, width * SHRINK, widthOf);
  const fits = narrower.every((line) => widthOf(line) <= width * SHRINK);
  if (!fits || narrower.length > lines.length) return lines;
  return balance(words, narrower, width * SHRINK, widthOf);
}

/** Fills each line as far as it goes; a word that is wider than a line stands alone. */
function breakLines(
  words: readonly string[],
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
