import { boundsIn } from '../../messages/class-bounds.ts';
import type { Classes } from '../../model/classes.ts';
import { shadeOf } from '../../model/classes.ts';
import { shadingMeasure } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { measureRecord } from '../../model/measures.ts';
import type { Legend } from '../../pictures/legend.ts';
import type { MapRegion } from '../../pictures/map-region.ts';
import type { Site } from '../site/site.ts';

/**
 * The legend of a map by its classes, and of many maps with classes in common. `regions` are those of all of them: where
 * all have one figure, that is the legend; where some are blank, it says why.
 */
export function mapLegend(
  { messages, numbers }: Pick<Site, 'messages' | 'numbers'>,
  measure: Measure,
  classes: Classes,
  regions: readonly Pick<MapRegion, 'shade' | 'figure' | 'coloured'>[],
): Legend {
  const { map, measures } = messages;
  const shading = shadingMeasure(measure);
  const { unit } = measures[shading];
  const bounds = boundsIn(numbers, classes.breaks);
  const ranges = [
    ...bounds.map((bound, i) => (i === 0 ? map.below(bound) : map.between(bounds[i - 1] ?? '', bound))),
    ...bounds.slice(-1).map(map.from),
  ];
  const coloured = regions.find(({ shade }) => shade !== 'blank');
  const one = coloured && map.oneValue(coloured.coloured ?? coloured.figure);
  const entries = (ranges.length === 0 && one ? [one] : ranges).map((text, i) => ({
    shade: shadeOf(classes, i),
    text,
  }));
  const isSome = regions.some(({ shade }) => shade === 'blank');
  return {
    heading: shading === measure ? map.colour(unit) : map.personsAndColour(unit),
    entries:
      isSome && measureRecord(measure).restsOnFew
        ? [...entries, { shade: 'blank', text: map.blank }]
        : entries,
  };
}
