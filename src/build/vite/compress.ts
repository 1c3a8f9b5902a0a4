import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inParallel } from './in-parallel.ts';

const COMPRESSIBLE = /\.(html|js|css|json|csv|txt|svg|xml)$/;

/** Writes a `.br` and a `.gz` beside each file below a folder that compresses, for hosts that serve them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await inParallel(
    entries.filter((name) => COMPRESSIBLE.test(name)),
    (name) => compressFile(join(folder, name)),
  );
}

async function compressFile(file: string): Promise<void> {
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
