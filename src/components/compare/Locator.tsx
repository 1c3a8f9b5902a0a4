import { MAP_FRAME, outlineId } from '../map/map-frame.ts';
import { useSite } from '../site/site.ts';

interface LocatorProps {
  readonly region: string;
  /** The colour of the bars for what is more common there. */
  readonly colour: 'ratio-0' | 'ratio-4';
}

/** Where a region lies. */
export function Locator({ region, colour }: LocatorProps) {
  const { table } = useSite();
  return (
    <svg data-map={region} viewBox={`0 0 ${MAP_FRAME.width} ${MAP_FRAME.height}`} aria-hidden>
      {table.regions.map(({ id }) => (
        <use
          key={id}
          data-region={id}
          className={id === region ? colour : undefined}
          href={`#${outlineId(id)}`}
        />
      ))}
    </svg>
  );
}
