import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withAnotherBuild } from './another-build.ts';
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

test('another build of the same sources is the same, byte for byte, whatever NODE_ENV says, and warns of nothing', () => {
  withAnotherBuild({ NODE_ENV: 'development' }, (folder, warnings) => {
    expect(hashes(folder)).toEqual(hashes(DIST));
    expect(warnings).toBe('');
  });
});
