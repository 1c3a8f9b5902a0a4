/** `npm run --silent parse -- FILE`: a table as typed JSON on stdout, or its faults on stderr and exit code 1. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError } from './data-error.ts';
import { formatFault, inFile } from './fault.ts';
import { loadCodebooks, readText } from './load-table.ts';
import { parseTable } from './parse-table.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function parseFile(file: string): void {
  const codebooks = loadCodebooks(root);
  // npm runs scripts in the package's folder; a relative path is meant from where npm was called.
  const folder = process.env['npm_lifecycle_event'] === 'parse' ? process.env['INIT_CWD'] : undefined;
  const parsed = parseTable(readText(resolve(folder ?? '.', file), file), codebooks);
  if (!parsed.ok) throw new DataError(inFile(file, parsed.faults));
  process.stdout.write(`${JSON.stringify(parsed.dataset, null, 2)}\n`);
}

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) {
  process.stderr.write('parse: one file expected: npm run --silent parse -- FILE\n');
  process.exitCode = 1;
} else {
  try {
    parseFile(file);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    process.stderr.write(`${error.faults.map(formatFault).join('\n')}\n`);
    process.exitCode = 1;
  }
}
