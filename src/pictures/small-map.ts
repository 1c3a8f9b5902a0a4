import type { MapFrame } from './map-frame.ts';
import type { Mark, OutlineMark } from './marks.ts';
import type { LandShade } from './theme.ts';
import { landColour } from './theme.ts';

/** What a small map shows of a region. */
export interface SmallMapRegion {
  readonly id: string;
  readonly shade: LandShade;
}

/** In px. */
const COAST = 0.4;

/**
 * Where the smallest region stands once more, as large as the sea in the upper left corner has room for: so much it is moved
 * after it has been scaled, in units of the map.
 */
export function enlargedPlace({ width, height, smallest }: Pick<MapFrame, 'width' | 'height' | 'smallest'>) {
  const scale = Math.min((0.42 * width) / smallest.width, (0.34 * height) / smallest.height);
  return { x: 0.04 * width - scale * smallest.x, y: 0.04 * height - scale * smallest.y, scale };
}

/** A small map as marks, so many px wide: shapes alone, the smallest region twice. */
export function smallMapMarks(frame: MapFrame, regions: readonly SmallMapRegion[], width: number): Mark {
  const scale = width / frame.width;
  const shape = ({ id, shade }: SmallMapRegion, line: number): OutlineMark => ({
    ...{ kind: 'outline', region: id, fill: landColour(shade), stroke: { colour: 'edge', width: line } },
  });
  const place = enlargedPlace(frame);
  const enlarged = regions.filter(({ id }) => id === frame.smallest.id);
  return {
    ...{ kind: 'group', x: 0, y: 0, scale },
    marks: [
      ...regions.map((region) => shape(region, COAST / scale)),
      {
        ...{ kind: 'group', ...place },
        marks: enlarged.map((region) => shape(region, COAST / scale / place.scale)),
      },
    ],
  };
}
