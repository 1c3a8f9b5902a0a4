import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that is there: one on the PATH, or Playwright's own. @throws if there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === null)
    throw new Error('no Chromium found; `npm run e2e` gets one, or install the package chromium');
  return path;
}

/** Gets a Chromium if there is none: Playwright's download or, on a Debian machine with root, the package. */
export function provideChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  for (const command of [
    ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [program = '', ...args] = command;
    console.log(`No Chromium yet: ${command.join(' ')}`);
    try {
      execFileSync(program, args, { stdio: 'inherit' });
    } catch (error) {
      console.log(`${program} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const provided = findChromium();
    if (provided !== null) return provided;
  }
  return chromiumPath();
}

function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...installed, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
