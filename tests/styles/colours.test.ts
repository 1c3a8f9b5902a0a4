import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHADES } from '../../src/model/classes.ts';
import type { Colour } from '../../src/pictures/theme.ts';
import { COLOURS, inkOn, readTheme } from '../../src/pictures/theme.ts';

const CSS = readFileSync('src/components/styles/colours.css', 'utf8');

type Triple = readonly [number, number, number];

/** How the three kinds of colour blindness see linear RGB: Machado, Oliveira and Fernandes 2009, full severity. */
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  // luminance alone, as on a printer without colours
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** sRGB of a hexadecimal colour as linear light, each 0 to 1. */
function linear(hex: string): Triple {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const channel = (at: number) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(hex));
}

/** Contrast of two colours by WCAG 2: 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** CIE L*a*b* of a colour as an eye sees it. */
function lab(hex: string, eye: readonly [Triple, Triple, Triple]): Triple {
  const seen = eye.map((row) => Math.min(1, Math.max(0, dot(row, linear(hex)))));
  const rgb: Triple = [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0];
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.9505);
  const y = f(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours look apart (ΔE, CIE 1976); about 2 is the least that is seen side by side. */
function difference(a: string, b: string, eye: readonly [Triple, Triple, Triple]): number {
  const [p, q] = [lab(a, eye), lab(b, eye)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (scheme) => {
  const theme = readTheme(CSS, scheme);

  it.each([
    ['ink', 'page', 4.5],
    ['ink', 'surface', 4.5],
    ['quiet', 'page', 4.5],
    ['quiet', 'surface', 4.5],
    ['accent', 'page', 4.5],
    ['accent', 'surface', 4.5],
    ['ink', 'land', 4.5],
    ['edge', 'page', 3],
    ['bar', 'page', 3],
    ['ink', 'bar', 3],
  ] as const)('%s on %s is legible', (text, ground, least) => {
    expect(contrast(theme(text), theme(ground))).toBeGreaterThanOrEqual(least);
  });

  it.each([...SHADES.sequential, ...SHADES.diverging])('a figure on %s is legible', (shade) => {
    expect(contrast(theme(inkOn(shade)), theme(shade))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(EYES))('any two classes of a scale look apart to a %s eye', (name, eye) => {
    const least = name === 'grey' ? 9 : 9.5;
    for (const shades of Object.values(SHADES)) {
      for (const [i, a] of shades.entries()) {
        const others = name === 'grey' ? shades.slice(i + 1, i + 2) : shades.slice(i + 1);
        for (const b of others) {
          expect(difference(theme(a), theme(b), eye), `${a} and ${b}`).toBeGreaterThanOrEqual(least);
        }
      }
    }
  });

  it('goes by luminance along the sequential scale', () => {
    const along = SHADES.sequential.map((shade) => luminance(theme(shade)));
    expect(along).toEqual(along.toSorted((a, b) => (scheme === 'light' ? b - a : a - b)));
  });
});

describe('readTheme', () => {
  it('has every colour of a theme, and names what a style sheet lacks', () => {
    expect(COLOURS.map(readTheme(CSS, 'light')).every((value) => /^#[0-9a-f]{3,6}$/.test(value))).toBe(true);
    expect(readTheme(CSS, 'light')('ink')).not.toBe(readTheme(CSS, 'dark')('ink'));
    const without = CSS.replace(/--edge: light-dark/, '--edges: light-dark');
    expect(() => readTheme(without, 'dark')).toThrow(
      'no colour --edge; a line such as --edge: light-dark(#1a2326, #e8ecec); would be right',
    );
  });

  it('names a class for every shade, so that the style sheet can paint it', () => {
    const shades: readonly Colour[] = [...SHADES.sequential, ...SHADES.diverging];
    for (const shade of shades) expect(CSS).toContain(`.${shade} {\n  --fill: var(--${shade});\n}`);
  });
});
