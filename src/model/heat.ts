import type { Classes, Shade } from './classes.ts';
import { classesFor, classOf, commonClasses, shadeOf } from './classes.ts';
import type { Reading } from './figure.ts';
import { magnitude } from './figure.ts';
import type { Measure } from './measures.ts';
import { measureRecord, readMeasure } from './measures.ts';
import type { Table } from './table.ts';

/** What a class looks like that stands out from nothing: the cell keeps the page's colour. */
const PLAIN: readonly Shade[] = ['step-0', 'ratio-2'];

/**
 * The classes by which the cells of tables are tinted, the same for all rows of the table, so that a tint means the same on
 * every page; null for counts, whose size the columns decide.
 */
export function heatClasses(table: Table, measure: Measure): Classes | null {
  const { shading } = measureRecord(measure);
  switch (shading.kind) {
    case 'another measure':
      return null;
    case 'fixed ratios':
      return classesFor(measure, []);
    case 'round': {
      const { tableBreaks } = shading;
      if (tableBreaks) return { scheme: 'sequential', steps: 'equal', breaks: tableBreaks };
      const parts = table.dataset.citizenships.filter(({ kind }) => kind !== 'total');
      const sizes = parts
        .flatMap(({ id }) => table.regions.map((_, i) => magnitude(readMeasure(table, measure, id, i + 1))))
        .filter((size) => size !== null);
      return commonClasses(measure, sizes);
    }
  }
}

/** True for a class that no cell is tinted by. */
export function isPlain(shade: Shade): boolean {
  return PLAIN.includes(shade);
}

/**
 * The tint of a cell. Null, for none, where there is no number, the reading rests on few people, or it lies in the class
 * that is nothing special: the lowest of a sequential scale, the middle of a diverging one.
 */
export function tintOf(classes: Classes, reading: Reading, few: boolean): Shade | null {
  const size = magnitude(reading);
  if (size === null || few) return null;
  const shade = shadeOf(classes, classOf(classes, size));
  return isPlain(shade) ? null : shade;
}
