/**
 * Widths of letters in parts of the font's size, those of DejaVu Sans: of the fonts that systems use for `sans-serif` it is
 * the widest, so that what fits in it fits in all.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s.,:;|'’ijlI!]/u, 0.32],
  [/[-–()/rtf]/u, 0.41],
  [/[mwMW%—]/u, 0.97],
  [/[A-ZÆØÅ&]/u, 0.72],
];
const OTHERS = 0.63;

/** How much wider bold letters are. */
const BOLD = 1.1;

/** The width of a line of text in a font of a size, in the size's unit: rather too much than too little. */
export function textWidth(text: string, size: number, weight: 400 | 700 = 400): number {
  const widths = [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS);
  return widths.reduce((sum, width) => sum + width, 0) * size * (weight === 700 ? BOLD : 1);
}
