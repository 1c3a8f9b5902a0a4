import { scaleThreshold } from 'd3-scale';
import type { Measure } from './measures.ts';
import { measureRecord } from './measures.ts';
import type { ClassRule } from './measures/measure-record.ts';

/** The colours of the classes, by the names that they have in the style sheet, from low to high. */
export const SHADES = {
  sequential: ['step-0', 'step-1', 'step-2', 'step-3', 'step-4'],
  diverging: ['ratio-0', 'ratio-1', 'ratio-2', 'ratio-3', 'ratio-4'],
} as const;

export type Shade = (typeof SHADES)[keyof typeof SHADES][number];

/** At most this many classes: with seven regions more would invent differences. */
export const MOST_CLASSES = 5;

/** More decimals than any figure needs. */
const MOST_DECIMALS = 6;

/** The steps between classes that count as round, times a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 4, 5, 10] as const;

/** How a map is shaded: `breaks` in ascending order bound `breaks.length + 1` classes; a break is in the class above. */
export interface Classes {
  readonly scheme: 'sequential' | 'diverging';
  /** How far the breaks are from each other, and so the kind of scale that shows them evenly: linear or logarithmic. */
  readonly steps: 'equal' | 'ratio';
  readonly breaks: readonly number[];
}

/**
 * The classes of a map by its values, as the measure's record has them: fixed, or by equal and round steps, the smallest
 * that give at most {@link MOST_CLASSES} classes. No breaks, one class, where all values are equal or there is none.
 */
export function classesFor(measure: Measure, values: readonly number[]): Classes {
  const rule = classRule(measure);
  switch (rule.kind) {
    case 'fixed ratios':
      return { scheme: 'diverging', steps: 'ratio', breaks: rule.breaks };
    case 'round':
      return { scheme: 'sequential', steps: 'equal', breaks: roundBreaks(values) };
  }
}

/**
 * The classes that the maps of many citizenships have in common, by all their values. Rates and shares of small ones lie
 * at the foot of the scale of large ones: where more than half of the values would be in the lowest class, each bound is
 * about three times the one before (0.3, 1, 3, 10), unless that tells fewer apart.
 */
export function commonClasses(measure: Measure, values: readonly number[]): Classes {
  const equal = classesFor(measure, values);
  const lowest = values.filter((value) => classOf(equal, value) === 0);
  const rule = classRule(measure);
  if (rule.kind !== 'round' || rule.steps === 'equal' || 2 * lowest.length <= values.length) return equal;
  const breaks = ratioBreaks(values);
  if (breaks.length === 0 || breaks.length < equal.breaks.length) return equal;
  return { scheme: 'sequential', steps: 'ratio', breaks };
}

function classRule(measure: Measure): ClassRule {
  const { shading } = measureRecord(measure);
  return shading.kind === 'another measure' ? classRule(shading.measure) : shading;
}

/** The class of a value, from 0 for the lowest. */
export function classOf(classes: Classes, value: number): number {
  const places = classes.breaks.map((_, i) => i).concat(classes.breaks.length);
  return scaleThreshold<number, number>().domain(classes.breaks).range(places)(value);
}

/**
 * The shade of a class. Few classes still span all shades of their scheme: the first and the last for the ends, the first
 * where there is one class alone.
 */
export function shadeOf({ scheme, breaks }: Classes, classIndex: number): Shade {
  const shades = SHADES[scheme];
  const place = breaks.length === 0 ? 0 : Math.round((classIndex * (MOST_CLASSES - 1)) / breaks.length);
  return shades[place] ?? shades[0];
}

/**
 * The fewest decimals, `least` or more, with which every value is written as a number of its own class, and none that is
 * more than 0 as 0: figure and colour agree, and two regions with the same figure have the same colour.
 */
export function decimalsInClass(classes: Classes, values: readonly number[], least: number): number {
  let decimals = least;
  const holds = (value: number) => {
    const written = Number(value.toFixed(decimals));
    return classOf(classes, written) === classOf(classes, value) && (value === 0 || written !== 0);
  };
  while (decimals < MOST_DECIMALS && !values.every(holds)) decimals++;
  return decimals;
}

function roundBreaks(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0 || high <= low) return [];
  const power = Math.floor(Math.log10((high - low) / MOST_CLASSES));
  const steps = [power, power + 1].flatMap((p) => ROUND_STEPS.map((step) => step * 10 ** p));
  for (const step of steps) {
    const breaks = multiplesBetween(low, high, step);
    if (breaks.length < MOST_CLASSES) return breaks;
  }
  return [];
}

/** The highest bounds of 1, 3, 10, 30 …, times a power of ten, that lie above the lowest value and up to the highest. */
function ratioBreaks(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (high <= 0) return [];
  const power = Math.floor(Math.log10(high));
  return [-2, -1, 0]
    .flatMap((below) => [Number(`1e${power + below}`), Number(`3e${power + below}`)])
    .filter((bound) => bound > low && bound <= high)
    .slice(1 - MOST_CLASSES);
}

/** The multiples of a step above `low` and up to `high`. */
function multiplesBetween(low: number, high: number, step: number): readonly number[] {
  const first = Math.floor(low / step) + 1;
  const last = Math.floor(high / step);
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(step)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toFixed(decimals)),
  );
}
