import type { Classes } from '../model/classes.ts';
import { classOf, shadeOf } from '../model/classes.ts';
import type { BarStretch } from './bar-chart.ts';

/** From a value to its place on a scale, 0 to 1. */
export type Place = (value: number) => number;

/** Where values lie on a scale from 0 to the largest of them. */
export function lengthScale(values: readonly number[]): Place {
  const longest = Math.max(0, ...values);
  return (value) => (longest === 0 ? 0 : Math.min(1, Math.max(0, value / longest)));
}

/**
 * Where ratios lie on a logarithmic scale from 1 / `most` to `most`, with 1 in its middle. What lies beyond an end, and 0, is
 * cut off there.
 */
export function ratioScale(most: number): Place {
  return (ratio) => (ratio <= 0 ? 0 : Math.min(1, Math.max(0, 0.5 + Math.log(ratio) / Math.log(most) / 2)));
}

/** The classes of ratios as stretches of their scale. */
export function classStretches(classes: Classes, place: Place): readonly BarStretch[] {
  const edges = [0, ...classes.breaks.map(place), 1];
  return edges.slice(1).map((to, i) => ({ from: edges[i] ?? 0, to, colour: shadeOf(classes, i) }));
}

/** The bar of a ratio: from 1 to there, in the colour of its class. */
export function ratioBar(ratio: number, classes: Classes, place: Place): BarStretch {
  const end = place(ratio);
  const colour = shadeOf(classes, classOf(classes, ratio));
  return { from: Math.min(0.5, end), to: Math.max(0.5, end), colour };
}

/** Parts of a whole one after another, and what is left of it in a paler colour. */
export function stackedBar(parts: readonly number[], whole: number, place: Place): readonly BarStretch[] {
  const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, part) => sum + part, 0));
  const stretches = ends.map((end, i): BarStretch => ({
    from: place(ends[i - 1] ?? 0),
    to: place(end),
    colour: 'bar',
  }));
  const sum = ends.at(-1) ?? 0;
  const rest: BarStretch = { from: place(sum), to: place(whole), colour: parts.length > 0 ? 'pale' : 'bar' };
  return sum < whole ? [...stretches, rest] : stretches;
}
