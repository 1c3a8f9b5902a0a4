import type { DataFile } from '../../../src/build/downloads/data-file.ts';
import { downloads } from '../../../src/build/downloads/downloads.ts';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { parseTable } from '../../../src/build/parse/parse-table.ts';
import { settle } from '../../../src/build/patterns/settled.ts';
import { CODEBOOKS, ROOT } from '../parse/published-text.ts';

export const TABLE = loadTable(ROOT);

/** The data files of the site. */
export const FILES = downloads({ table: TABLE, settled: () => settle(TABLE.dataset) });

/** A data file by its name. */
export function fileNamed(name: string, files: readonly DataFile[] = FILES): DataFile {
  const file = files.find(({ path }) => path === `data/${name}`);
  if (!file) throw new Error(`${name} is not among ${files.map(({ path }) => path).join(', ')}`);
  return file;
}

/** The data files of a site made from another text. */
export function filesOf(text: string): readonly DataFile[] {
  const parsed = parseTable(text, CODEBOOKS);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return downloads({
    table: { ...parsed, text, codebooks: CODEBOOKS },
    settled: () => settle(parsed.dataset),
  });
}
