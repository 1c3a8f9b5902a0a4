import { figuresInClass } from '../../messages/figure-in-class.ts';
import { classesFor } from '../../model/classes.ts';
import { magnitude } from '../../model/figure.ts';
import { tintOf } from '../../model/heat.ts';
import type { Measure } from '../../model/measures.ts';
import { isBracketed, measureRecord, readMeasure } from '../../model/measures.ts';
import type { BarFigure } from '../../pictures/bar-chart.ts';
import type { Site } from '../site/site.ts';

const INDEX = classesFor('index', []);

/** The figures of a citizenship as written: the indices with as many decimals as their colours need. */
export function figuresByRegion(
  { table, numbers }: Pick<Site, 'table' | 'numbers'>,
  citizenship: string,
): (measure: Measure, column: number) => BarFigure {
  const coloured = table.regions.flatMap((_, i) => {
    const size = magnitude(readMeasure(table, 'index', citizenship, i + 1));
    return size === null || isBracketed(table, 'index', citizenship, i + 1) ? [] : [size];
  });
  const indices = figuresInClass(numbers, 'index', INDEX, coloured);
  return (measure: Measure, column: number): BarFigure => {
    const reading = readMeasure(table, measure, citizenship, column);
    const few = isBracketed(table, measure, citizenship, column);
    if (measureRecord(measure).bars !== 'ratio')
      return { text: numbers.reading(measure, reading, few), shade: null };
    return { text: indices(reading, few), shade: column === 0 ? null : tintOf(INDEX, reading, few) };
  };
}
