import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the build under test. */
export const DIST = resolve(
  fileURLToPath(new URL('../..', import.meta.url)),
  process.env['E2E_DIST'] ?? 'dist',
);

/** A file of the build, by its path below the site's root. */
export function siteFile(path: string): Buffer {
  return readFileSync(join(DIST, path));
}

/** The paths of all pages below the site's root, a slash at their end; empty for the home page. Without `404.html`. */
export function pagePaths(): readonly string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => relative('.', dirname(file)).split(sep).join('/'))
    .map((folder) => folder && `${folder}/`)
    .sort();
}

/** A page's HTML. */
export function pageHtml(path: string): string {
  return siteFile(`${path}index.html`).toString('utf8');
}
