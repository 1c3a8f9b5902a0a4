import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../../src/build/vite/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder made ready for hosts that serve compressed files as they are', () => {
  const page = '<tr><td>12 861</td></tr>'.repeat(100);
  writeFileSync(at('index.html'), page);
  mkdirSync(at('assets'));
  writeFileSync(at('assets/done.html'), page);
  writeFileSync(at('tiny.txt'), 'x');
  writeFileSync(at('page.png'), page);

  it('has the same text as .br and as .gz beside it', async () => {
    await compressFolder(folder, new Set(['assets/done.html']));
    expect(brotliDecompressSync(readFileSync(at('index.html.br'))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(at('index.html.gz'))).toString()).toBe(page);
    expect(readFileSync(at('index.html'), 'utf8')).toBe(page);
  });

  it('has none of what gets no smaller or is said to be compressed', () => {
    for (const name of ['tiny.txt', 'page.png', 'assets/done.html'])
      for (const ending of ['br', 'gz']) expect(existsSync(at(`${name}.${ending}`)), name).toBe(false);
  });
});
