import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a module is from. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

const LICENCE_FILE = /^licen[cs]e(?:[.-](?:md|txt|mit))?$/i;

/** The path of the file below the site's root. */
export const LICENCES = 'licences.txt';

/** The folders of the packages that modules are from, each once; modules of the project itself are from none. */
export function packageFolders(modules: readonly string[]): readonly string[] {
  const folders = modules.flatMap((id) => PACKAGE_FOLDER.exec(id.replace(/^\0/, ''))?.[0] ?? []);
  return [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json'))).sort();
}

/**
 * The notices that the licences of other people's code ask to go along with it, of the packages in these folders.
 * @throws if a package has no licence file
 */
export function licenceNotices(folders: readonly string[]): string {
  const notices = folders.map((folder) => {
    const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
    if (file === undefined)
      throw new Error(`${folder}: no licence file; its notice has to go along with the site's scripts`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${packageName(folder)}\n\n${text}\n`;
  });
  return `The scripts of this site contain code of these packages, under these licences.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

/** `react 19.3.1` */
function packageName(folder: string): string {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof about !== 'object' || about === null || !('name' in about) || !('version' in about))
    throw new Error(`${folder}: package.json has no name or no version`);
  return `${String(about.name)} ${String(about.version)}`;
}
