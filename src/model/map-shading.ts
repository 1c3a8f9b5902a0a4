import type { Classes } from './classes.ts';
import { classOf, classesFor, shadeOf } from './classes.ts';
import type { Reading } from './figure.ts';
import { magnitude } from './figure.ts';
import type { Measure } from './measures.ts';
import { read } from './measures.ts';
import type { Table } from './table.ts';

/** The measure that a map is shaded by: counts are never shaded, so `persons` is shaded by `rate` and drawn as circles. */
export function shadingMeasure(measure: Measure): Measure {
  return measure === 'persons' ? 'rate' : measure;
}

/** What a map of one citizenship is shaded by, region by region in the order of the table. */
export function shadingReadings(table: Table, measure: Measure, citizenship: string): readonly Reading[] {
  return table.regions.map((_, i) => read(table, shadingMeasure(measure), citizenship, i + 1));
}

/** One scale for the maps of one or many citizenships. */
export function shadingClasses(table: Table, measure: Measure, citizenships: readonly string[]): Classes {
  const values = citizenships
    .flatMap((id) => shadingReadings(table, measure, id))
    .map(magnitude)
    .filter((size) => size !== null);
  return classesFor(shadingMeasure(measure), values);
}

/** The name of a region's shade: `step-0` to `step-4` sequential, `ratio-0` to `ratio-4` diverging, `blank` without number. */
export function shadeName(classes: Classes, reading: Reading): string {
  const size = magnitude(reading);
  if (size === null) return 'blank';
  const scale = classes.scheme === 'sequential' ? 'step' : 'ratio';
  return `${scale}-${shadeOf(classes, classOf(classes, size))}`;
}
