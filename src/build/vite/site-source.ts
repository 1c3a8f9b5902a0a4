import { join } from 'node:path';
import { readJson } from '../codebooks/json-text.ts';
import { OUTLINES_FILE } from '../outlines/counties.ts';
import { DataError } from '../parse/data-error.ts';
import { inFile } from '../parse/fault.ts';
import type { LoadedTable } from '../parse/load-table.ts';
import { loadTable, readText } from '../parse/load-table.ts';
import type { Outlines } from '../outlines/outlines.ts';
import { outlines, smallOutlines } from '../outlines/outlines.ts';
import type { MapFrame } from '../../pictures/map-frame.ts';
import { mapFrame } from '../../pictures/map-frame.ts';
import type { Settled } from '../patterns/settled.ts';
import { settle } from '../patterns/settled.ts';

/** All that the site is made from. */
export interface SiteSource {
  /** The project's folder. */
  readonly root: string;
  readonly table: LoadedTable;
  readonly outlines: Outlines;
  /** The same for small maps. */
  readonly smallOutlines: Outlines;
  /** The map with its callouts placed: when first asked for, since that takes its time. */
  readonly mapFrame: () => MapFrame;
  /** The table's dataset with what is found out about it: when first asked for, since it takes a second. */
  readonly settled: () => Settled;
}

/**
 * Reads and proves what stands in `data/`.
 * @throws DataError with one line a fault.
 */
export function readSiteSource(root: string): SiteSource {
  const table = loadTable(root);
  const counties = readJson(readText(join(root, OUTLINES_FILE), OUTLINES_FILE));
  if (!counties.ok) throw new DataError(inFile(OUTLINES_FILE, counties.faults));
  const map = outlines(counties.json, table.codebooks);
  const { regions } = table.dataset;
  const namesOf = (id: string) =>
    regions.filter((region) => region.id === id).flatMap(({ name }) => Object.values(name));
  let frame: MapFrame | undefined;
  let settled: Settled | undefined;
  return {
    root,
    table,
    outlines: map,
    smallOutlines: smallOutlines(counties.json, table.codebooks),
    mapFrame: () => (frame ??= mapFrame(map, namesOf)),
    settled: () => (settled ??= settle(table.dataset)),
  };
}
