import type { Drawing } from './figure-picture.ts';
import type { LabelPlace } from './label-places.ts';
import type { Mark, TextMark } from './marks.ts';

/** A name on a plane of likeness. */
interface PlaneName extends LabelPlace {
  readonly text: string;
  /** True for a region. */
  readonly isRegion: boolean;
}

/** A plane of likeness: citizenships as circles, regions as squares on a corner, in px. */
export interface PlanePicture {
  readonly width: number;
  readonly height: number;
  readonly middle: readonly [x: number, y: number];
  readonly circles: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly regions: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly names: readonly PlaneName[];
}

const TYPE = { citizenship: 13, region: 14 };

/** A plane of likeness as marks. */
export function planeDrawing({ width, height, middle, circles, regions, names }: PlanePicture): Drawing {
  const [x, y] = middle;
  return {
    ...{ width, height },
    marks: [
      { kind: 'rect', x: 0, y: y - 0.5, width, height: 1, fill: 'line' },
      { kind: 'rect', x: x - 0.5, y: 0, width: 1, height, fill: 'line' },
      // a line of the ground's colour keeps circles that overlap apart
      ...circles.map(({ x, y, r }): Mark => ({
        ...{ kind: 'rect', x: x - r, y: y - r, width: 2 * r, height: 2 * r, radius: r, fill: 'bar' },
        stroke: { colour: 'page', width: 1 },
      })),
      ...regions.map(({ x, y, r }): Mark => ({
        ...{ kind: 'path', d: `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`, fill: 'ratio-0' },
      })),
      ...names.map(({ isRegion, ...place }): TextMark => ({
        ...{ kind: 'text', ...place, size: isRegion ? TYPE.region : TYPE.citizenship },
        ...{ weight: isRegion ? 700 : 400, fill: isRegion ? 'ratio-0' : 'ink' },
      })),
    ],
  };
}
