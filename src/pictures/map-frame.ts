import type { Callout, CalloutRequest } from './callout.ts';
import { placeCallouts } from './callouts.ts';
import type { Box, Point } from './geometry.ts';
import type { Land } from './land-rows.ts';
import { textWidth } from './text-width.ts';

/** A map's regions, in whole units, y downwards, from 0 to `width` and `height`. */
export interface MapLand {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly (Land & {
    /** A point well inside the region. */
    readonly center: Point;
  })[];
}

/** Where the name of a region and its figures stand beside the map. */
export interface PlacedCallout {
  /** The edge at which the text begins or, where `align` is `end`, ends. */
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly align: Callout['align'];
  /** Path data of the line from the region to the text. */
  readonly leader: string;
}

/** The units of a map with its callouts, and what stands where; the outlines are kept elsewhere. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly centers: Readonly<Record<string, Point>>;
  readonly callouts: Readonly<Record<string, PlacedCallout>>;
  /** The region that takes the least room, and its box. A map of some 100 px shows it once more, enlarged. */
  readonly smallest: Box & { readonly id: string };
}

/** The type of callouts, in px. What draws a map at its least width must not have larger. */
export const CALLOUT_TYPE = { name: 12, figure: 14, height: 34, firstLine: 8, figureRoom: 100 } as const;

/** The least width of a map on screen, in px: callouts that do not collide there do so nowhere. */
export const LEAST_MAP_WIDTH = 320;

/**
 * Places the callouts of a map, once for all languages: `namesOf` gives all names of a region, of which the widest counts.
 */
export function mapFrame(map: MapLand, namesOf: (region: string) => readonly string[]): MapFrame {
  const unit = map.width / LEAST_MAP_WIDTH;
  const { name, height, firstLine, figureRoom } = CALLOUT_TYPE;
  const requests = map.regions.map(({ id, center }): CalloutRequest => {
    const width = Math.max(figureRoom, ...namesOf(id).map((text) => textWidth(text, name)));
    return { id, anchor: center, width: width * unit, height: height * unit, firstLine: firstLine * unit };
  });
  const room = { width: map.width, height: map.height + height * unit, land: map.regions, reserved: [] };
  const callouts = placeCallouts(requests, room);
  const right = callouts.map(({ box }) => box.x + box.width);
  const bottom = callouts.map(({ box }) => box.y + box.height);
  return {
    width: Math.ceil(Math.max(map.width, ...right)),
    height: Math.ceil(Math.max(map.height, ...bottom)),
    centers: Object.fromEntries(map.regions.map(({ id, center }) => [id, center])),
    callouts: Object.fromEntries(callouts.map((callout) => [callout.id, placed(callout, firstLine * unit)])),
    smallest: smallestOf(map.regions),
  };
}

function smallestOf(regions: readonly Land[]): MapFrame['smallest'] {
  const [first, ...others] = regions.map(({ id, rings }) => {
    const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { id, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  });
  if (!first) throw new Error('a map has one region or more');
  return others.reduce(
    (least, box) => (box.width * box.height < least.width * least.height ? box : least),
    first,
  );
}

function placed({ box, align, leader }: Callout, firstLine: number): PlacedCallout {
  return {
    x: Math.round(align === 'start' ? box.x : box.x + box.width),
    y: Math.round(box.y + firstLine),
    align,
    leader: `M${leader.map((point) => point.map(Math.round).join(' ')).join('L')}`,
  };
}
