import { figuresInClass } from '../../messages/figure-in-class.ts';
import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import { shadeNames, shadingMeasure, shadingReadings } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { isBracketed, readMeasure } from '../../model/measures.ts';
import { regionRank } from '../../model/ranking.ts';
import type { MapRegion } from '../../pictures/map-region.ts';
import type { Site } from '../site/site.ts';

type Context = Pick<Site, 'table' | 'messages' | 'numbers' | 'locale'>;

/** What the map of a citizenship shows of each region, in the order of the table. */
export function mapRegions(
  context: Context,
  citizenship: Citizenship,
  measure: Measure,
  classes: Classes,
): readonly MapRegion[] {
  const { table, messages, numbers, locale } = context;
  const { id } = citizenship;
  const shading = shadingMeasure(measure);
  const shades = shadeNames(table, measure, id, classes);
  const written = writtenInClass(context, measure, id, classes, (i) => shades[i] !== 'blank');
  return table.regions.map((region, i) => {
    const persons = readMeasure(table, 'persons', id, i + 1);
    const ownMeasure = shading === measure;
    const few = isBracketed(table, measure, id, i + 1);
    const figure = ownMeasure ? written(i) : numbers.reading('persons', persons);
    // a dash would not be said
    const spoken = (text: string) => (persons === '-' ? numbers.reading(measure, 0) : text);
    const unit = persons === 1 && !ownMeasure ? messages.map.person : messages.measures[measure].unit;
    const coloured = ownMeasure ? null : written(i);
    return {
      id: region.id,
      name: region.name[locale],
      title: messages.map.regionLabel(
        region.name[locale],
        `${spoken(figure)} ${unit}`,
        coloured === null ? null : `${coloured} ${messages.measures[shading].unit}`,
        regionRank(table, measure, id, i + 1),
        few,
      ),
      shade: shades[i] ?? 'blank',
      figure,
      coloured: persons === '-' ? null : coloured,
    };
  });
}

/** The readings that a map is shaded by, as written: all with the decimals that it takes for each to be of its own class. */
function writtenInClass(
  { table, numbers }: Context,
  measure: Measure,
  citizenship: string,
  classes: Classes,
  isShaded: (region: number) => boolean,
) {
  const shading = shadingMeasure(measure);
  const readings = shadingReadings(table, measure, citizenship);
  const sizes = readings.filter((_, i) => isShaded(i));
  const written = figuresInClass(
    numbers,
    shading,
    classes,
    sizes.map(magnitude).filter((size) => size !== null),
  );
  return (region: number): string =>
    written(readings[region] ?? '..', isBracketed(table, shading, citizenship, region + 1));
}
