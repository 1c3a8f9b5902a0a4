import { geoConicEqualArea } from 'd3-geo';
import type { County, Point } from './counties.ts';

/** Height of the map in grid units; paths are whole numbers of them. */
export const GRID_HEIGHT = 1000;

/**
 * The projection of the map: from [longitude, latitude] in degrees to [x, y] in grid units, y downwards,
 * with the counties between y = 0 and y = 1000 and x from 0. Conic equal-area, since a choropleth compares
 * areas; its parallels and meridian are those that distort Norway least.
 */
export function mapProjection(counties: readonly County[]): (place: Point) => Point {
  const projection = geoConicEqualArea().parallels([60, 69]).rotate([-16, 0]);
  // Points, not polygons: d3-geo would bend edges along great circles, and neighbours' borders with them.
  const coordinates = counties.flatMap(({ polygons }) => polygons.flat(2).map(([x, y]) => [x, y]));
  projection.fitHeight(GRID_HEIGHT, { type: 'MultiPoint', coordinates });
  return ([longitude, latitude]) => {
    const point = projection([longitude, latitude]);
    if (!point)
      throw new Error(
        `[${longitude}, ${latitude}] lies outside the projection; a place in Norway would be right`,
      );
    return point;
  };
}
