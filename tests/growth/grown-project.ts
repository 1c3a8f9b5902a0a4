import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Size } from './grown-data.ts';
import { grownData } from './grown-data.ts';

/** What the build reads beside `data/`. */
const BUILT_FROM = [
  'src',
  'public',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'tests/time-limits.ts',
];

/** Writes the project of `root` into an empty folder, with the data of a synthetic table in the place of its own. */
export function writeGrownProject(folder: string, root: string, size: Size): void {
  for (const path of BUILT_FROM) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(grownData(root, size))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
