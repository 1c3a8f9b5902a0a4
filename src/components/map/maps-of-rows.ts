import { commonShadingClasses } from '../../model/map-shading.ts';
import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import type { Row, TableRows } from '../../model/rows.ts';
import type { Legend } from '../../pictures/legend.ts';
import type { Site } from '../site/site.ts';
import { continentRuns } from './continent-runs.ts';
import { MAP_FRAME } from './map-frame.ts';
import { mapLegend } from './map-legend.ts';

/** Maps that stand together, under the name of their continent; null where they have none. */
interface NamedRun {
  readonly name: string | null;
  readonly citizenships: readonly Citizenship[];
}

/** What small maps show, one for each row of a table: on screen and in a picture. */
interface MapsOfRows {
  readonly classes: Classes;
  readonly legend: Legend;
  /** Says which region is drawn once more, larger. */
  readonly enlarged: string | null;
  readonly runs: readonly NamedRun[];
}

/** The small maps of a table's rows, all on one scale. */
export function mapsOfRows(site: Site, { head, body, foot }: TableRows): MapsOfRows {
  const { table, view, messages, locale } = site;
  const runs = continentRuns(
    table,
    [...head, ...body, ...foot].map(({ citizenship }) => citizenship),
  );
  const classes = commonShadingClasses(table, view.measure, partsAmong(body));
  const enlarged = table.regions.find(({ id }) => id === MAP_FRAME.smallest.id);
  return {
    classes,
    legend: mapLegend(site, view.measure, classes, [{ shade: 'blank', figure: '', coloured: null }]),
    enlarged: enlarged ? messages.map.enlarged(enlarged.name[locale]) : null,
    runs: runs.map(({ continent, citizenships }) => ({
      name: runs.length > 1 && continent ? continent.name[locale] : null,
      citizenships,
    })),
  };
}

/** The ids of rows that have no parts among the others: a total would set the scale for its parts. */
function partsAmong(rows: readonly Row[]): readonly string[] {
  const groups = new Set(rows.map(({ citizenship }) => citizenship.parent));
  return rows.map(({ citizenship }) => citizenship.id).filter((id) => !groups.has(id));
}
