import type { Classes } from '../model/classes.ts';
import { decimalsInClass } from '../model/classes.ts';
import type { Reading } from '../model/figure.ts';
import type { Measure } from '../model/measures.ts';
import { measureRecord } from '../model/measures.ts';
import type { Numbers } from './numbers.ts';

/**
 * How readings of a measure are written beside colours: as `numbers.reading`, but with so many decimals that each is a
 * number of the class whose colour it has. `sizes` are all those that are to have equally many.
 */
export function figuresInClass(
  numbers: Numbers,
  measure: Measure,
  classes: Classes,
  sizes: readonly number[],
): (reading: Reading, few: boolean) => string {
  const { decimals: least, shading } = measureRecord(measure);
  if (shading.kind === 'another measure') return (reading, few) => numbers.reading(measure, reading, few);
  const decimals = decimalsInClass(classes, sizes, least);
  return (reading, few) => {
    if (typeof reading !== 'number') return numbers.reading(measure, reading, few);
    const figure = numbers.fixed(reading, decimals);
    return few ? `(${figure})` : figure;
  };
}
