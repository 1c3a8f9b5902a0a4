import { join } from 'node:path';
import { outlineError } from '../outlines/counties.ts';
import type { LoadedTable } from '../parse/load-table.ts';
import { loadTable, readText } from '../parse/load-table.ts';
import type { Outlines } from '../outlines/outlines.ts';
import { outlines } from '../outlines/outlines.ts';
import type { MapFrame } from '../../pictures/map-frame.ts';
import { mapFrame } from '../../pictures/map-frame.ts';
import type { Settled } from '../patterns/settled.ts';
import { settle } from '../patterns/settled.ts';

const COUNTIES_FILE = 'data/counties.geojson';

/** All that the site is made from. */
export interface SiteSource {
  /** The project's folder. */
  readonly root: string;
  readonly table: LoadedTable;
  readonly outlines: Outlines;
  /** The map with its callouts placed: when first asked for, since that takes its time. */
  readonly mapFrame: () => MapFrame;
  /** The table's dataset with what is found out about it: when first asked for, since it takes a second. */
  readonly settled: () => Settled;
}

/**
 * Reads and proves what stands in `data/`.
 * @throws DataError with one line a fault, or an error that names the outline that is not as it should be.
 */
export function readSiteSource(root: string): SiteSource {
  const table = loadTable(root);
  const counties = parseCounties(readText(join(root, COUNTIES_FILE), COUNTIES_FILE));
  const map = outlines(counties, table.codebooks.countyRegion);
  const { regions } = table.dataset;
  const namesOf = (id: string) =>
    regions.filter((region) => region.id === id).flatMap(({ name }) => Object.values(name));
  let frame: MapFrame | undefined;
  let settled: Settled | undefined;
  return {
    root,
    table,
    outlines: map,
    mapFrame: () => (frame ??= mapFrame(map, namesOf)),
    settled: () => (settled ??= settle(table.dataset)),
  };
}

function parseCounties(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw outlineError(`${String(error)}; a GeoJSON FeatureCollection would be right`);
  }
}
