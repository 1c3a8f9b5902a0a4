import type { Drawing } from './figure-picture.ts';
import type { Legend } from './legend.ts';
import { legendMarks } from './legend.ts';
import { LEAST_MAP_WIDTH } from './map-frame.ts';
import type { MapPicture } from './map-picture.ts';
import { mapMarks } from './map-picture.ts';

/** The legend stands in the sea north-west of the land; in px at the least width of a map. */
const LEGEND_WIDTH = 132;

/**
 * A map with its legend, so many px wide. Its type grows with it, beginning with that of a map of the least width on screen.
 * `marked` is the region that the view is about.
 */
export function mapDrawing(
  picture: MapPicture,
  legend: Legend,
  width: number,
  marked: string | null,
): Drawing {
  const scale = width / LEAST_MAP_WIDTH;
  const marks = [mapMarks(picture, LEAST_MAP_WIDTH, marked), ...legendMarks(legend, LEGEND_WIDTH).marks];
  return {
    width,
    height: (width * picture.height) / picture.width,
    marks: [{ kind: 'group', x: 0, y: 0, scale, marks }],
  };
}
