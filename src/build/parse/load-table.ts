import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Checks } from '../../model/checks.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import type { Codebooks } from '../codebooks/codebooks.ts';
import { CODEBOOK_FILES, readCodebooks } from '../codebooks/codebooks.ts';
import { decodeText } from './decode-text.ts';
import { DataError } from './data-error.ts';
import { inFile } from './fault.ts';
import { parseTable } from './parse-table.ts';

/** Where the published table stands, as the faults of the build name it: `data/immigration-2011.txt`. */
export function tableFile({ id }: Publication): string {
  return `data/${id}.txt`;
}

export interface LoadedTable {
  readonly dataset: Dataset;
  readonly checks: Checks;
  /** The published table, verbatim. */
  readonly text: string;
  readonly codebooks: Codebooks;
}

/**
 * Reads and proves the published table under a folder that holds `data/`.
 * @throws DataError with every fault of the codebooks, or else of the table.
 */
export function loadTable(root: string): LoadedTable {
  const codebooks = loadCodebooks(root);
  const file = tableFile(codebooks.publication);
  const text = readText(join(root, file), file);
  const parsed = parseTable(text, codebooks);
  if (!parsed.ok) throw new DataError(inFile(file, parsed.faults));
  return { dataset: parsed.dataset, checks: parsed.checks, text, codebooks };
}

/**
 * Reads and checks the codebooks under a folder that holds `data/`.
 * @throws DataError with every fault of all of them.
 */
export function loadCodebooks(root: string): Codebooks {
  const text = (name: keyof typeof CODEBOOK_FILES) =>
    readText(join(root, CODEBOOK_FILES[name]), CODEBOOK_FILES[name]);
  const read = readCodebooks({
    publication: text('publication'),
    citizenships: text('citizenships'),
    counties: text('counties'),
    regions: text('regions'),
    footnotes: text('footnotes'),
    otherCountries: text('otherCountries'),
  });
  if (!read.ok) throw new DataError(read.faults);
  return read.codebooks;
}

/**
 * Reads a text file in UTF-8; `file` is its name in the messages.
 * @throws DataError if it cannot be read or is not UTF-8.
 */
export function readText(path: string, file: string): string {
  const decoded = decodeText(readBytes(path, file));
  if (!decoded.ok) throw new DataError(inFile(file, decoded.faults));
  return decoded.text;
}

/** In bytes. The published table has 5 000; no text of a size that JavaScript cannot hold is worth a try. */
const LARGEST_FILE = 64 * 2 ** 20;

function readBytes(path: string, file: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size <= LARGEST_FILE) return readFileSync(path);
    const message = `the file has ${size} bytes; at most ${LARGEST_FILE} are read`;
    throw new DataError([{ file, line: 1, column: 1, message }]);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError([{ file, line: 1, column: 1, message: `the file cannot be read: ${reason}` }]);
  }
}
