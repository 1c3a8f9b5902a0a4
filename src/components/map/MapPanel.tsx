import { memo } from 'react';
import { shadingClasses } from '../../model/map-shading.ts';
import type { MapSubject } from './map-subject.ts';
import { MapLegend } from './MapLegend.tsx';
import { RegionMap } from './RegionMap.tsx';
import { SelectedRegion } from './SelectedRegion.tsx';
import { useSite } from '../site/site.ts';

interface MapPanelProps extends MapSubject {
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  /** Selects a region; null where each region is a link to its page. */
  readonly onSelect: ((region: string) => void) | null;
}

/** A map with its legend and, where the reader selects a region, that in words. */
export const MapPanel = memo(function MapPanel({
  citizenship,
  region,
  hovered,
  onHover,
  onSelect,
}: MapPanelProps) {
  const { table, view } = useSite();
  const { measure } = view;
  const classes = shadingClasses(table, measure, citizenship.id);
  return (
    <figure className="map-panel">
      <RegionMap
        citizenship={citizenship}
        classes={classes}
        selected={region?.id ?? view.region}
        hovered={hovered}
        onHover={onHover}
        onSelect={onSelect}
      />
      <figcaption>
        <MapLegend classes={classes} citizenship={citizenship.id} measure={measure} />
        {region === null && <SelectedRegion citizenship={citizenship} />}
      </figcaption>
    </figure>
  );
});
