import type { Citizenship } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';
import { readMeasure } from '../../model/measures.ts';
import type { MapRegion } from '../../pictures/map-region.ts';
import type { Site } from '../site/site.ts';

/** What the map of a citizenship is read out as: its subject and, where regions differ, the measure's range and its ends. */
export function mapLabel(
  { table, messages, locale }: Pick<Site, 'table' | 'messages' | 'locale'>,
  citizenship: Citizenship,
  measure: Measure,
  regions: readonly Pick<MapRegion, 'shade' | 'figure'>[],
): string {
  const { map, measures } = messages;
  const sizes = table.regions
    .flatMap((region, i) => {
      const size = magnitude(readMeasure(table, measure, citizenship.id, i + 1));
      const shown = regions[i];
      return size === null || !shown || shown.shade === 'blank'
        ? []
        : [{ size, region, figure: shown.figure }];
    })
    .toSorted((a, b) => a.size - b.size);
  const [low, high] = [sizes[0], sizes.at(-1)];
  const title = map.title(citizenship.name[locale]);
  if (!low || !high || low.size === high.size) return title;
  const [lowPlace, highPlace] = [low.region.place[locale], high.region.place[locale]];
  return title + map.range(measures[measure].unit, low.figure, lowPlace, high.figure, highPlace);
}
