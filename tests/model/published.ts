import { loadTable } from '../../src/build/parse/load-table.ts';
import type { Citizenship } from '../../src/model/dataset.ts';
import type { Table } from '../../src/model/table.ts';
import { indexDataset } from '../../src/model/table.ts';

/** The published table as the app has it. Read from the working folder: in a DOM modules have no file's address. */
export const TABLE: Table = indexDataset(loadTable(process.cwd()).dataset);

/** The ids of all rows, in published order. */
export const IDS = TABLE.dataset.citizenships.map(({ id }) => id);

/** A row of the published table by its id. */
export function citizenship(id: string): Citizenship {
  const found = TABLE.byId.get(id);
  if (!found) throw new Error(`${id} is no row of the published table`);
  return found;
}
