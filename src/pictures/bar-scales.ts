import type { Classes } from '../model/classes.ts';
import { classOf, shadeOf } from '../model/classes.ts';
import type { BarStretch } from './bar-chart.ts';

/** From a value to where it lies on a scale, 0 to 1. */
export type BarScale = (value: number) => number;

/** Where values lie on a scale from 0 to the largest of them. */
export function lengthScale(values: readonly number[]): BarScale {
  const longest = Math.max(0, ...values);
  return (value) => (longest === 0 ? 0 : Math.min(1, Math.max(0, value / longest)));
}

/**
 * Where ratios lie on a logarithmic scale from 1 / `most` to `most`, with 1 in its middle. What lies beyond an end, and 0, is
 * cut off there.
 */
export function ratioScale(most: number): BarScale {
  return (ratio) => (ratio <= 0 ? 0 : Math.min(1, Math.max(0, 0.5 + Math.log(ratio) / Math.log(most) / 2)));
}

/** The classes of ratios as stretches of their scale. */
export function classStretches(classes: Classes, scale: BarScale): readonly BarStretch[] {
  const edges = [0, ...classes.breaks.map(scale), 1];
  return edges.slice(1).map((to, i) => ({ from: edges[i] ?? 0, to, colour: shadeOf(classes, i) }));
}

/** The bar of a ratio: from 1 to there, in the colour of its class. */
export function ratioBar(ratio: number, classes: Classes, scale: BarScale): BarStretch {
  const end = scale(ratio);
  const colour = shadeOf(classes, classOf(classes, ratio));
  return { from: Math.min(0.5, end), to: Math.max(0.5, end), colour };
}

/** Parts of a whole one after another, and what is left of it in a paler colour. */
export function stackedBar(parts: readonly number[], whole: number, scale: BarScale): readonly BarStretch[] {
  const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, part) => sum + part, 0));
  const stretches = ends.map((end, i): BarStretch => ({
    from: scale(ends[i - 1] ?? 0),
    to: scale(end),
    colour: 'bar',
  }));
  const sum = ends.at(-1) ?? 0;
  const rest: BarStretch = { from: scale(sum), to: scale(whole), colour: parts.length > 0 ? 'pale' : 'bar' };
  return sum < whole ? [...stretches, rest] : stretches;
}
