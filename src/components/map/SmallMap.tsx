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

/** One of several maps on one scale: shapes alone. Figures stand elsewhere. */
export function SmallMap({ citizenship: { id }, classes }: SmallMapProps) {
  const { table, view } = useSite();
  const shades = shadeNames(table, view.measure, id, classes);
  return (
    <svg data-map={id} viewBox={`0 0 ${MAP_FRAME.width} ${MAP_FRAME.height}`} aria-hidden>
      {table.regions.map((region, i) => (
        <use
          key={region.id}
          data-region={region.id}
          className={shades[i]}
          href={`#${outlineId(region.id)}`}
        />
      ))}
    </svg>
  );
}
