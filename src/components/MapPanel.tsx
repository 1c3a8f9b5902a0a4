import type { Citizenship } from '../model/dataset.ts';
import { shadingClasses } from '../model/map-shading.ts';
import { MapLegend } from './MapLegend.tsx';
import { RegionMap } from './RegionMap.tsx';
import { SelectedRegion } from './SelectedRegion.tsx';
import { useSite } from './site.ts';

interface MapPanelProps {
  readonly citizenship: Citizenship;
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  readonly onSelect: (region: string) => void;
}

/** The map of a citizenship with its legend, and the selected region in words. */
export function MapPanel({ citizenship, hovered, onHover, onSelect }: MapPanelProps) {
  const { table, view } = useSite();
  const classes = shadingClasses(table, view.measure, [citizenship.id]);
  return (
    <figure className="map-panel view-part">
      <RegionMap
        citizenship={citizenship}
        classes={classes}
        selected={view.region}
        hovered={hovered}
        onHover={onHover}
        onSelect={onSelect}
      />
      <figcaption>
        <MapLegend classes={classes} citizenship={citizenship.id} measure={view.measure} />
        <SelectedRegion citizenship={citizenship} />
      </figcaption>
    </figure>
  );
}
