import { memo } from 'react';
import { shadingClasses } from '../../model/map-shading.ts';
import { MapLegend } from './MapLegend.tsx';
import { RegionMap } from './RegionMap.tsx';
import { SelectedRegion } from './SelectedRegion.tsx';
import { useSite } from '../site/site.ts';

interface MapPanelProps {
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  readonly onSelect: (region: string) => void;
}

/** The map of the page's citizenship with its legend, and the selected region in words; on a region's page, of all. */
export const MapPanel = memo(function MapPanel({ hovered, onHover, onSelect }: MapPanelProps) {
  const { table, view } = useSite();
  const { page, measure } = view;
  const citizenship = page.kind === 'citizenship' ? page.citizenship : table.total;
  const classes = shadingClasses(table, measure, citizenship.id);
  const map = { citizenship, classes, hovered, onHover };
  return (
    <figure className="map-panel">
      {page.kind === 'region' ? (
        <RegionMap {...map} selected={page.region.id} />
      ) : (
        <RegionMap {...map} selected={view.region} onSelect={onSelect} />
      )}
      <figcaption>
        <MapLegend classes={classes} citizenship={citizenship.id} measure={measure} />
        {page.kind !== 'region' && <SelectedRegion citizenship={citizenship} />}
      </figcaption>
    </figure>
  );
});
