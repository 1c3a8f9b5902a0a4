import type { Classes, Shade } from './classes.ts';
import { classOf, classesFor, commonClasses, shadeOf } from './classes.ts';
import type { Citizenship } from './dataset.ts';
import type { Reading } from './figure.ts';
import { magnitude } from './figure.ts';
import type { Measure } from './measures.ts';
import { measureRecord, readMeasure } from './measures.ts';
import { hasNobody } from './sizes.ts';
import type { Table } from './table.ts';

/** The measure that a map is shaded by: itself or, for a count, which is never shaded, another one. */
export function shadingMeasure(measure: Measure): Measure {
  const { shading } = measureRecord(measure);
  return shading.kind === 'another measure' ? shading.measure : measure;
}

/**
 * The measure that a page's map shows: persons, where all citizenships together have the same value in every region by
 * definition and the map would say nothing.
 */
export function mapMeasure(measure: Measure, citizenship: Citizenship): Measure {
  return isConstant(measure, citizenship) ? 'persons' : measure;
}

/** True where a citizenship has the same value of a measure in every region by definition. */
export function isConstant(measure: Measure, { kind }: Citizenship): boolean {
  return kind === 'total' && measureRecord(measure).isConstantForTotal;
}

/** Why neither map nor chart of a citizenship would say anything: nobody moved, or the same value everywhere by definition. */
export type NothingToDraw = 'nobody' | 'constant';

/** The reason to draw nothing of a citizenship, `null` where there is something to draw. */
export function nothingToDraw(
  table: Table,
  measure: Measure,
  citizenship: Citizenship,
): NothingToDraw | null {
  if (hasNobody(table, citizenship)) return 'nobody';
  return isConstant(measure, citizenship) ? 'constant' : null;
}

/** What a map of one citizenship is shaded by, region by region in the order of the table. */
export function shadingReadings(table: Table, measure: Measure, citizenship: string): readonly Reading[] {
  return table.regions.map((_, i) => readMeasure(table, shadingMeasure(measure), citizenship, i + 1));
}

/** The scale of the map of one citizenship. */
export function shadingClasses(table: Table, measure: Measure, citizenship: string): Classes {
  return classesFor(shadingMeasure(measure), shadingSizes(table, measure, [citizenship]));
}

/** The scale that the maps of many citizenships have in common. */
export function commonShadingClasses(
  table: Table,
  measure: Measure,
  citizenships: readonly string[],
): Classes {
  return commonClasses(shadingMeasure(measure), shadingSizes(table, measure, citizenships));
}

function shadingSizes(table: Table, measure: Measure, citizenships: readonly string[]): readonly number[] {
  return citizenships
    .flatMap((id) => shadingReadings(table, measure, id))
    .map(magnitude)
    .filter((size) => size !== null);
}

/**
 * The names of the shades of a citizenship's map, region by region: `step-0` to `step-4` sequential, `ratio-0` to `ratio-4`
 * diverging; `blank` where there is no number, or an index that would rest on few people.
 */
export function shadeNames(
  table: Table,
  measure: Measure,
  citizenship: string,
  classes: Classes,
): readonly (Shade | 'blank')[] {
  const { restsOnFew } = measureRecord(measure);
  return shadingReadings(table, measure, citizenship).map((reading, i) => {
    const size = magnitude(reading);
    if (size === null || restsOnFew?.(table, citizenship, i + 1)) return 'blank';
    return shadeOf(classes, classOf(classes, size));
  });
}
