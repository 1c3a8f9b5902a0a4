import { memo } from 'react';
import { mapMeasure, shadingClasses } from '../../model/map-shading.ts';
import type { MapSubject } from './map-subject.ts';
import { mapPicture } from '../../pictures/map-picture.ts';
import { MAP_FRAME } from './map-frame.ts';
import { mapLabel } from './map-label.ts';
import { mapLegend } from './map-legend.ts';
import { MapLegend } from './MapLegend.tsx';
import { mapRegions } from './map-regions.ts';
import { RegionMap } from './RegionMap.tsx';
import { useSite } from '../site/site.ts';

interface MapPanelProps extends MapSubject {
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  /** Selects a region; null where each region is a link to its page. */
  readonly onSelect: ((region: string) => void) | null;
}

/** A map with its legend. */
export const MapPanel = memo(function MapPanel({
  citizenship,
  region,
  hovered,
  onHover,
  onSelect,
}: MapPanelProps) {
  const site = useSite();
  const { table, view } = site;
  const measure = mapMeasure(view.measure, citizenship);
  const classes = shadingClasses(table, measure, citizenship.id);
  const regions = mapRegions(site, citizenship, measure, classes);
  return (
    <figure className="map-panel">
      <RegionMap
        picture={mapPicture(MAP_FRAME, regions)}
        label={mapLabel(site, citizenship, measure, regions)}
        selected={region?.id ?? view.region}
        hovered={hovered}
        onHover={onHover}
        onSelect={onSelect}
      />
      <figcaption>
        <MapLegend {...mapLegend(site, measure, classes, regions)} />
      </figcaption>
    </figure>
  );
});
