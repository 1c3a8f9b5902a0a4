import { shadeNames } from '../../model/map-shading.ts';
import { figureAt } from '../../model/table.ts';
import type { PictureShape } from '../../pictures/figure-picture.ts';
import { smallMapsDrawing } from '../../pictures/small-maps-drawing.ts';
import { MAP_FRAME } from '../map/map-frame.ts';
import { mapsOfRows } from '../map/maps-of-rows.ts';
import { tableColumns } from '../table/figure-columns.ts';
import { pageRows } from '../table/page-rows.ts';
import type { DialogSite } from './dialog-site.ts';
import type { DrawnFigure } from './drawn-figure.ts';

/** How many times as high as wide a map with its name is, about. */
const HEIGHT = 1.5;

/** A small map for each row of the table, as on the page. */
export function drawnSmallMaps(site: DialogSite, shape: PictureShape): DrawnFigure {
  const { table, view, messages, numbers, locale, shared } = site;
  const { measure } = view;
  const subject = shared.figures.table;
  const rows = pageRows(site, subject, tableColumns({ ...site, ...view }, subject));
  const { classes, legend, enlarged, runs } = mapsOfRows(site, rows);
  const count = runs.reduce((sum, { citizenships }) => sum + citizenships.length, 0);
  return {
    drawing: smallMapsDrawing(
      legend,
      MAP_FRAME,
      runs.map(({ name, citizenships }) => ({
        name,
        maps: citizenships.map((citizenship) => ({
          name: citizenship.name[locale],
          figure: numbers.reading('persons', figureAt(table, citizenship.id, 0)),
          regions: shadeNames(table, measure, citizenship.id, classes).map((shade, i) => ({
            id: table.regions[i]?.id ?? '',
            shade,
          })),
          isMarked: citizenship === subject.current,
        })),
      })),
      columnsOf(count, shape),
    ),
    subtitle: messages.measures[measure].explained,
    notes: enlarged === null ? [] : [enlarged],
  };
}

/** How many maps stand in a row: as on a wide screen or, where the picture has a shape, so that they fill it. */
function columnsOf(count: number, shape: PictureShape): number {
  const filling = Math.ceil(Math.sqrt(count * HEIGHT * 1.2));
  return Math.max(4, shape === 'portrait' ? Math.min(8, filling) : filling);
}
