import { callouts, centers, height, smallest, width } from 'virtual:map-frame';
import type { MapFrame } from '../../pictures/map-frame.ts';

/** The map's size and the places of its callouts. The outlines themselves stand once in the page's HTML. */
export const MAP_FRAME: MapFrame = { width, height, centers, callouts, smallest };

/** The id of a region's outline in the page. */
export function outlineId(region: string): string {
  return `outline-${region}`;
}
