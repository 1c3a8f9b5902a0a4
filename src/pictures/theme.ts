import type { Shade } from '../model/classes.ts';
import { SHADES } from '../model/classes.ts';

export const COLOURS = [
  ...SHADES.sequential,
  ...SHADES.diverging,
  'page',
  'surface',
  'ink',
  'quiet',
  'line',
  'edge',
  'accent',
  'bar',
  'pale',
  'land',
  'on',
] as const;

/** A colour by the name of its custom property in the style sheet. */
export type Colour = (typeof COLOURS)[number];

/** A theme's colours as they are drawn: `#15242a`. */
export type ThemeColours = (colour: Colour) => string;

/** A class of a scale, or `blank`: plain land, where there is no number that could be coloured. */
export type LandShade = Shade | 'blank';

export function landColour(shade: LandShade): Colour {
  return shade === 'blank' ? 'land' : shade;
}

const DEEP: readonly LandShade[] = ['step-3', 'step-4', 'ratio-0', 'ratio-4'];

/** The colour of a text that stands on a class of a scale. */
export function inkOn(shade: LandShade): Colour {
  return DEEP.includes(shade) ? 'on' : 'ink';
}

/**
 * Reads a theme from the text of a style sheet with lines such as `--ink: light-dark(#1a2326, #e8ecec);`.
 * @throws an error that names a colour that it lacks.
 */
export function readTheme(css: string, scheme: 'light' | 'dark'): ThemeColours {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,\s*(#[0-9a-f]{3,8})\s*\)/gi);
  const values = new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]),
  );
  const missing = COLOURS.find((name) => !values.has(name));
  if (missing !== undefined) {
    throw new Error(
      `style sheet: no colour --${missing}; a line such as --${missing}: light-dark(#1a2326, #e8ecec); would be right`,
    );
  }
  return (colour) => values.get(colour) ?? '';
}
