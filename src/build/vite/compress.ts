import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inParallel } from './in-parallel.ts';

const COMPRESSIBLE = /\.(html|js|css|json|csv|txt|svg|xml)$/;

/** Compresses each file below a folder, but for those at the paths `done`, which are so already. */
export async function compressFolder(folder: string, done: ReadonlySet<string>): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await inParallel(
    entries.filter((name) => !done.has(name.split(sep).join('/'))),
    (name) => compressFile(join(folder, name)),
  );
}

/** Writes a `.br` and a `.gz` beside a file that compresses, for hosts that serve them as they are. */
export async function compressFile(file: string): Promise<void> {
  if (!COMPRESSIBLE.test(file)) return;
  const text = await readFile(file);
  const [br, gz] = await Promise.all([
    brotli(text),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([
    br.length < text.length && writeFile(`${file}.br`, br),
    gz.length < text.length && writeFile(`${file}.gz`, gz),
  ]);
}

/** Brotli at its highest quality, 11: what a host that prepares its files would serve. */
function brotli(text: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
