import type { KeyboardEvent, MouseEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { MapPicture } from '../../pictures/map-picture.ts';
import { useLive } from '../site/live.ts';
import { followInApp } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import { MapCallouts } from './MapCallouts.tsx';
import { outlineId } from './map-frame.ts';
import { regionTowards } from './region-towards.ts';

interface RegionMapProps {
  /** Made by `mapPicture` from `MAP_FRAME` and `mapRegions`. */
  readonly picture: MapPicture;
  /** What the map is read out as. */
  readonly label: string;
  /** The region that the view has selected, or that the page is about. */
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  /** What pressing a region does; null where each region is a link to its page. Its name beside the map always is. */
  readonly onSelect: ((region: string) => void) | null;
}

/**
 * A choropleth of the regions, names and figures beside it. One tab stop: arrow keys go to the region in that direction.
 * Without script each region is a link to its page. It takes the width that it is given, 320 px or more.
 */
export function RegionMap({ picture, label, selected, hovered, onHover, onSelect }: RegionMapProps) {
  const { table, view, messages, hrefTo, go } = useSite();
  const { locale } = view;
  const live = useLive();
  const [focused, focus] = useState<string | null>(null);
  const shapes = useRef<SVGSVGElement>(null);
  const keys = useId();
  const reachable = focused ?? selected ?? picture.shapes[0]?.region;
  const placeOf = (id: string) => {
    const region = table.regions.find((region) => region.id === id);
    return region && ({ locale, page: { kind: 'region', region } } as const);
  };
  const hrefOf = (id: string) => {
    const place = placeOf(id);
    return place && hrefTo(place);
  };
  const open = (event: MouseEvent, id: string) => {
    const place = placeOf(id);
    if (place) followInApp(event, () => go(place));
  };
  const press = (event: MouseEvent, id: string) =>
    onSelect ? followInApp(event, () => onSelect(id)) : open(event, id);
  const walk = (event: KeyboardEvent, from: string) => {
    if (onSelect && event.key === ' ') {
      event.preventDefault();
      onSelect(from);
    }
    const to = regionTowards(event.key, from);
    if (to === null) return;
    event.preventDefault();
    shapes.current?.querySelector<SVGAElement>(`[data-region="${to}"]`)?.focus();
  };

  return (
    <div className="map">
      <svg
        ref={shapes}
        data-map=""
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="group"
        aria-label={label}
        aria-describedby={keys}
      >
        <g className="behind" aria-hidden="true">
          {selected !== null && <use className="selected" href={`#${outlineId(selected)}`} />}
          {hovered !== null && <use className="hovered" href={`#${outlineId(hovered)}`} />}
          {focused !== null && <use className="hovered focused" href={`#${outlineId(focused)}`} />}
        </g>
        {picture.shapes.map((shape) => (
          <a
            key={shape.region}
            data-region={shape.region}
            className={shape.fill ?? undefined}
            href={hrefOf(shape.region)}
            {...(live && { tabIndex: shape.region === reachable ? 0 : -1 })}
            {...(live && onSelect && { role: 'button', 'aria-pressed': shape.region === selected })}
            onClick={(event) => press(event, shape.region)}
            onKeyDown={(event) => walk(event, shape.region)}
            onFocus={() => {
              focus(shape.region);
              onHover(shape.region);
            }}
            onBlur={() => onHover(null)}
            onPointerEnter={() => onHover(shape.region)}
            onPointerLeave={() => onHover(null)}
          >
            <title>{shape.title}</title>
            <use href={`#${outlineId(shape.region)}`} />
          </a>
        ))}
        <path className="leaders" d={picture.leaders.d} />
      </svg>
      <MapCallouts {...{ picture, selected, hovered, onHover, hrefOf, open }} />
      <p className="map-keys" id={keys}>
        {messages.map.keys}
      </p>
    </div>
  );
}
