import { join } from 'node:path';
import { outlineError } from '../outlines/counties.ts';
import type { LoadedTable } from '../parse/load-table.ts';
import { loadTable, readText } from '../parse/load-table.ts';
import type { Outlines } from '../outlines/outlines.ts';
import { outlines } from '../outlines/outlines.ts';

const COUNTIES_FILE = 'data/counties.geojson';

/** All that the site is made from. */
export interface SiteSource {
  /** The project's folder. */
  readonly root: string;
  readonly table: LoadedTable;
  readonly outlines: Outlines;
}

/**
 * Reads and proves what stands in `data/`.
 * @throws DataError with one line a fault, or an error that names the outline that is not as it should be.
 */
export function readSiteSource(root: string): SiteSource {
  const table = loadTable(root);
  const counties = parseCounties(readText(join(root, COUNTIES_FILE), COUNTIES_FILE));
  return { root, table, outlines: outlines(counties, table.codebooks.countyRegion) };
}

function parseCounties(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw outlineError(`${String(error)}; a GeoJSON FeatureCollection would be right`);
  }
}
