import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { escapeHtml } from '../document/html.ts';

const WEIGHTS = [400, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

const FILES: Readonly<Record<Weight, string>> = {
  400: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  700: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
};

/** Only the font that a package ships: what is on the machine must not change a picture. */
export const FONT_OPTIONS = {
  loadSystemFonts: false,
  fontFiles: WEIGHTS.map((weight) => createRequire(import.meta.url).resolve(FILES[weight])),
  defaultFontFamily: 'Inter',
};

/** The width of a line of text in a font of size 1, as it will be drawn, kerning between words apart. */
export function lineWidth(line: string, weight: Weight): number {
  const words = line.split(' ');
  const spaces = (words.length - 1) * advance(' ', weight);
  return words.reduce((sum, word) => sum + advance(word, weight), spaces);
}

const advances = new Map<string, number>();

/** How far a word moves on, the room at its sides included: it is measured between two letters. */
function advance(word: string, weight: Weight): number {
  const key = `${weight} ${word}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const measured = inkWidth(`H${word}H`, weight) - inkWidth('HH', weight);
  advances.set(key, measured);
  return measured;
}

function inkWidth(text: string, weight: Weight): number {
  const size = 100;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="Inter" font-size="${size}" font-weight="${weight}">${escapeHtml(text)}</text></svg>`;
  return (new Resvg(svg, { font: FONT_OPTIONS }).getBBox()?.width ?? 0) / size;
}
