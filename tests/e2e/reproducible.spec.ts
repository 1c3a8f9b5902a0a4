import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './site-files.ts';
import { expect, test } from './test.ts';

/** The SHA-256 of each file below a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test('another build of the same sources is the same, byte for byte', () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { stdio: 'pipe' });
    expect(hashes(folder)).toEqual(hashes(DIST));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
