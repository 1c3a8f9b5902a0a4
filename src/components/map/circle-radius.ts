import { magnitude } from '../../model/figure.ts';
import type { Table } from '../../model/table.ts';
import { figureAt } from '../../model/table.ts';

/** The radius of the circle of the region with most persons, in units of the map's grid. */
const LARGEST = 46;

/** The radius of a region's circle: its area is to the largest region's as their persons are. In units of the map's grid. */
export function circleRadius(table: Table, citizenship: string, persons: number): number {
  const most = Math.max(...table.regions.map((_, i) => magnitude(figureAt(table, citizenship, i + 1)) ?? 0));
  return most > 0 ? Math.round(LARGEST * Math.sqrt(persons / most)) : 0;
}
