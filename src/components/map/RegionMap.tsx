import type { KeyboardEvent, MouseEvent } from 'react';
import { useRef, useState } from 'react';
import type { Citizenship, Region } from '../../model/dataset.ts';
import type { Classes } from '../../model/classes.ts';
import { magnitude } from '../../model/figure.ts';
import { readingOnMap } from '../../messages/class-bounds.ts';
import { shadeNames } from '../../model/map-shading.ts';
import { read, restsOnFew } from '../../model/measures.ts';
import { regionRank } from '../../model/ranking.ts';
import { figureAt } from '../../model/table.ts';
import { circleRadius } from './circle-radius.ts';
import { isLabelledBeside, MAP_FRAME, outlineId } from './map-frame.ts';
import { useLive } from '../site/live.ts';
import { followInApp } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import { regionTowards } from './region-towards.ts';

interface RegionMapProps {
  readonly citizenship: Citizenship;
  readonly classes: Classes;
  /** The region that the view has selected, or that the page is about. */
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  /** What pressing a region does; null where each region is a link to its page. */
  readonly onSelect: ((region: string) => void) | null;
}

/**
 * The choropleth of one citizenship in the view's measure, figures on it. One tab stop: arrow keys go to the region in
 * that direction. Without script each region is a link to its page.
 */
export function RegionMap({ citizenship, classes, selected, hovered, onHover, onSelect }: RegionMapProps) {
  const { table, view, messages, numbers, hrefTo, go } = useSite();
  const live = useLive();
  const { locale, measure } = view;
  const [focused, focus] = useState<string | null>(null);
  const shapes = useRef<SVGSVGElement>(null);
  const reachable = focused ?? selected ?? table.regions[0]?.id;
  const shades = shadeNames(table, measure, citizenship.id, classes);

  const reading = (i: number) => read(table, measure, citizenship.id, i + 1);
  const few = (i: number) => restsOnFew(table, measure, citizenship.id, i + 1);
  const written = (i: number, few?: boolean) =>
    readingOnMap(numbers, measure, reading(i), classes.breaks, few);
  const label = (region: Region, i: number) => {
    const rank = regionRank(table, measure, citizenship.id, i + 1);
    const one = measure === 'persons' && figureAt(table, citizenship.id, i + 1) === 1;
    const unit = one ? messages.map.person : messages.measures[measure].unit;
    const spoken = reading(i) === '-' ? numbers.reading(measure, 0) : written(i); // a dash would not be said
    return messages.map.regionLabel(region.name[locale], spoken, unit, rank, few(i));
  };
  const press = (event: MouseEvent, region: Region) =>
    followInApp(event, () =>
      onSelect ? onSelect(region.id) : go({ locale, page: { kind: 'region', region } }),
    );
  const walk = (event: KeyboardEvent, from: Region) => {
    if (onSelect && event.key === ' ') {
      event.preventDefault();
      onSelect(from.id);
    }
    const to = regionTowards(event.key, from.id);
    if (to === null) return;
    event.preventDefault();
    shapes.current?.querySelector<SVGAElement>(`[data-region="${to}"]`)?.focus();
  };

  return (
    <svg
      ref={shapes}
      data-map=""
      viewBox={`0 0 ${MAP_FRAME.width} ${MAP_FRAME.height}`}
      role="group"
      aria-label={messages.map.title(citizenship.name[locale])}
    >
      {table.regions.map((region, i) => (
        <a
          key={region.id}
          data-region={region.id}
          className={shades[i]}
          href={hrefTo({ locale, page: { kind: 'region', region } })}
          {...(live && { tabIndex: region.id === reachable ? 0 : -1 })}
          {...(live && onSelect && { role: 'button', 'aria-pressed': region.id === selected })}
          onClick={(event) => press(event, region)}
          onKeyDown={(event) => walk(event, region)}
          onFocus={() => {
            focus(region.id);
            onHover(region.id);
          }}
          onBlur={() => onHover(null)}
          onPointerEnter={() => onHover(region.id)}
          onPointerLeave={() => onHover(null)}
        >
          <title>{label(region, i)}</title>
          <use href={`#${outlineId(region.id)}`} />
        </a>
      ))}
      <g className="marks" aria-hidden="true">
        {selected !== null && <use className="selected" href={`#${outlineId(selected)}`} />}
        {hovered !== null && <use className="hovered" href={`#${outlineId(hovered)}`} />}
        {focused !== null && <use className="hovered focused" href={`#${outlineId(focused)}`} />}
        {table.regions.map((region, i) => {
          const [x, y] = MAP_FRAME.centers[region.id] ?? [0, 0];
          const persons = magnitude(read(table, 'persons', citizenship.id, i + 1));
          const radius =
            measure === 'persons' && persons !== null ? circleRadius(table, citizenship.id, persons) : 0;
          const beside = isLabelledBeside(region.id);
          return (
            <g key={region.id}>
              {radius > 0 && <circle cx={x} cy={y} r={radius} />}
              <text
                x={beside ? x + Math.max(radius + 8, 30) : x}
                y={y}
                dy=".35em"
                className={beside ? 'beside' : undefined}
              >
                {written(i, few(i))}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}
