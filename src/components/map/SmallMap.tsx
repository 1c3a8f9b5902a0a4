import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { shadeNames } from '../../model/map-shading.ts';
import { useSite } from '../site/site.ts';
import { MAP_FRAME, outlineId } from './map-frame.ts';

interface SmallMapProps {
  readonly citizenship: Citizenship;
  /** Those that it has in common with the maps beside it. */
  readonly classes: Classes;
}

const { width, height, smallest } = MAP_FRAME;

/** The smallest region once more, as large as the sea in the upper left corner has room for. */
const ENLARGED = Math.min((0.42 * width) / smallest.width, (0.34 * height) / smallest.height);
const INSET = `translate(${Math.round(0.04 * width - ENLARGED * smallest.x)} ${Math.round(0.04 * height - ENLARGED * smallest.y)}) scale(${ENLARGED.toFixed(2)})`;

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
