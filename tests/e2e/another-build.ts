import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the site anew, with these environment variables, into a folder that is there for as long as `look` runs. */
export function withAnotherBuild(
  env: Readonly<Record<string, string>>,
  look: (folder: string) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  try {
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], {
      stdio: 'pipe',
      env: { ...process.env, ...env },
    });
    look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
