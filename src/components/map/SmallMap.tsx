import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { shadeNames } from '../../model/map-shading.ts';
import { enlargedPlace } from '../../pictures/small-map.ts';
import { useSite } from '../site/site.ts';
import { MAP_FRAME, outlineId } from './map-frame.ts';

interface SmallMapProps {
  readonly citizenship: Citizenship;
  /** Those that it has in common with the maps beside it. */
  readonly classes: Classes;
}

const { width, height, smallest } = MAP_FRAME;

const { x, y, scale } = enlargedPlace(MAP_FRAME);
const INSET = `translate(${Math.round(x)} ${Math.round(y)}) scale(${scale.toFixed(2)})`;

/**
 * One of several maps on one scale: shapes alone. Figures stand elsewhere. The region that would hardly be seen, to which the
 * most may have moved, is there twice.
 */
export function SmallMap({ citizenship: { id }, classes }: SmallMapProps) {
  const { table, view } = useSite();
  const shades = shadeNames(table, view.measure, id, classes);
  return (
    <svg data-map={id} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {table.regions.map((region, i) => (
        <use
          key={region.id}
          data-region={region.id}
          className={shades[i]}
          href={`#${outlineId(region.id)}`}
        />
      ))}
      <use
        className={shades[table.regions.findIndex(({ id }) => id === smallest.id)]}
        href={`#${outlineId(smallest.id)}`}
        transform={INSET}
      />
    </svg>
  );
}
