import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds the site anew, with these environment variables, into a folder that is there for as long as `look` runs.
 * `warnings` is what the build says beside its table of sizes.
 */
export function withAnotherBuild(
  env: Readonly<Record<string, string>>,
  look: (folder: string, warnings: string) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  try {
    const { status, stderr } = spawnSync(
      'node_modules/.bin/vite',
      ['build', '--outDir', folder, '--emptyOutDir'],
      // Node warns where a shell refuses colours and the runner of the tests asks for them
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env } },
    );
    if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
    look(folder, stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
