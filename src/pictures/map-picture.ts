import { calloutMarks } from './callout-marks.ts';
import type { MapFrame, PlacedCallout } from './map-frame.ts';
import type { MapRegion } from './map-region.ts';
import type { Mark, OutlineMark, PathMark } from './marks.ts';
import { landColour } from './theme.ts';

/** A region's name and figures, and where they stand. */
interface MapCallout {
  readonly region: MapRegion;
  readonly place: PlacedCallout;
}

/** A map drawn from data: screen, download and link picture draw these marks. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** The shape of each region, in the order of the data. */
  readonly shapes: readonly OutlineMark[];
  readonly leaders: PathMark;
  readonly callouts: readonly MapCallout[];
}

/** Widths of lines, in px of the picture. */
const COAST = 0.6;
const LEADER = 0.8;
const MARKED = 4;

/** The marks of a map of these regions. What the frame does not know has no callout. */
export function mapPicture(frame: MapFrame, regions: readonly MapRegion[]): MapPicture {
  const callouts = regions.flatMap((region): readonly MapCallout[] => {
    const place = frame.callouts[region.id];
    return place ? [{ region, place }] : [];
  });
  return {
    width: frame.width,
    height: frame.height,
    shapes: regions.map(({ id, title, shade }) => ({
      kind: 'outline',
      region: id,
      title,
      fill: landColour(shade),
      stroke: { colour: 'edge', width: COAST },
    })),
    leaders: {
      kind: 'path',
      d: callouts.map(({ place }) => place.leader).join(''),
      fill: null,
      stroke: { colour: 'quiet', width: LEADER },
    },
    callouts,
  };
}

/** The outline of a region as a mark behind all fills: what is seen of it lies outside the coast. */
function markBehind(region: string): OutlineMark {
  return { kind: 'outline', region, fill: null, stroke: { colour: 'ink', width: MARKED } };
}

/**
 * A map as marks alone, its callouts among them, in px and so many px wide. `marked` is the region that the view is about.
 */
export function mapMarks(picture: MapPicture, width: number, marked: string | null): Mark {
  const unit = picture.width / width;
  const inUnits = <M extends OutlineMark | PathMark>(mark: M): M =>
    mark.stroke ? { ...mark, stroke: { ...mark.stroke, width: mark.stroke.width * unit } } : mark;
  const callouts = picture.callouts.map(({ region, place }): Mark => {
    const { x, y, align } = place;
    return { kind: 'group', x, y, scale: unit, marks: calloutMarks(region, align) };
  });
  const behind = marked === null ? [] : [markBehind(marked)];
  const shapes = [...behind, ...picture.shapes, picture.leaders].map(inUnits);
  return { kind: 'group', x: 0, y: 0, scale: 1 / unit, marks: [...shapes, ...callouts] };
}
