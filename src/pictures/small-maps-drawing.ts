import type { Drawing } from './figure-picture.ts';
import type { Legend } from './legend.ts';
import { legendLine } from './legend.ts';
import type { MapFrame } from './map-frame.ts';
import type { Mark, TextMark } from './marks.ts';
import type { SmallMapRegion } from './small-map.ts';
import { smallMapMarks } from './small-map.ts';
import { textLines } from './text-lines.ts';

/** A small map with its name and the figure below. */
interface NamedMap {
  readonly name: string;
  readonly figure: string;
  readonly regions: readonly SmallMapRegion[];
  /** True for the one that the view is about. */
  readonly isMarked: boolean;
}

/** Maps that stand together under a name; null where they have none. */
export interface MapRun {
  readonly name: string | null;
  readonly maps: readonly NamedMap[];
}

/** In px. */
const MAP = 112;
const GAP = 14;
const LINE = 15;
const TYPE = { size: 12, anchor: 'start' } as const;

/** What stands above a row of maps, where a run begins in it. */
const HEAD = { leading: 16, below: 6 };

interface PlacedMap extends NamedMap {
  readonly lines: readonly string[];
  /** In lines, above the map; of the run that begins here. */
  readonly head: readonly string[];
}

/** Small maps on one scale, so many in a row, with their legend above. */
export function smallMapsDrawing(
  legend: Legend,
  frame: MapFrame,
  runs: readonly MapRun[],
  columns: number,
): Drawing {
  const width = columns * (MAP + GAP) - GAP;
  const mapHeight = (MAP * frame.height) / frame.width;
  const key = legendLine(legend, width);
  const maps = runs.flatMap(placedMaps);
  const marks: Mark[] = [...key.marks];
  let y = key.height + GAP;
  for (let first = 0; first < maps.length; first += columns) {
    const row = maps.slice(first, first + columns);
    const heads = Math.max(...row.map(({ head }) => head.length));
    const top = y + (heads > 0 ? heads * HEAD.leading + HEAD.below : 0);
    const lines = Math.max(...row.map(({ lines }) => lines.length));
    row.forEach((map, i) => marks.push(...mapMarks(map, frame, { x: i * (MAP + GAP), y: top, mapHeight })));
    y = top + mapHeight + (lines + 1) * LINE + GAP;
  }
  return { width, height: y - GAP, marks };
}

/** The maps of a run; its name stands above the first, and is no wider than the run. */
function placedMaps({ name, maps }: MapRun): readonly PlacedMap[] {
  return maps.map((map, i) => ({
    ...map,
    lines: textLines(map.name, MAP, TYPE.size),
    head: i > 0 || name === null ? [] : textLines(name, maps.length * (MAP + GAP) - GAP, TYPE.size, 700),
  }));
}

function mapMarks(
  { lines, head, figure, regions, isMarked }: PlacedMap,
  frame: MapFrame,
  { x, y, mapHeight }: { readonly x: number; readonly y: number; readonly mapHeight: number },
): readonly Mark[] {
  const text = (
    words: string,
    baseline: number,
    weight: TextMark['weight'],
    fill: TextMark['fill'],
  ): Mark => ({
    ...{ ...TYPE, kind: 'text', x, y: baseline, text: words, weight, fill },
  });
  const below = y + mapHeight + 12;
  const height = mapHeight + (lines.length + 1) * LINE + 4;
  const ground: Mark = {
    kind: 'rect',
    x: x - 5,
    y: y - 4,
    width: MAP + 10,
    height: height + 4,
    fill: 'surface',
  };
  return [
    ...(isMarked ? [{ ...ground, stroke: { colour: 'accent', width: 2 } } as const] : []),
    ...head.map((line, i) => text(line, y - HEAD.below - (head.length - 1 - i) * HEAD.leading, 700, 'ink')),
    { kind: 'group', x, y, scale: 1, marks: [smallMapMarks(frame, regions, MAP)] },
    ...lines.map((line, i) => text(line, below + i * LINE, 400, 'ink')),
    text(figure, below + lines.length * LINE, 400, 'quiet'),
  ];
}
