import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './median.ts';

/** What the build of a site costs. */
export interface BuildCosts {
  readonly seconds: number;
  /** Processor time of all cores together, in seconds: what does not grow when others use the machine. */
  readonly processor: number;
  /** The most memory that the build's process held at once, in MiB. */
  readonly memory: number;
}

/**
 * Runs `vite build` for the project in a folder, in a process of its own.
 * @throws if the build fails; what it said stands in the error.
 */
export function measuredBuild(project: string): BuildCosts {
  const note = join(project, 'resources.json');
  const start = performance.now();
  execFileSync(
    process.execPath,
    [
      ...['--import', new URL('./note-resources.js', import.meta.url).href],
      join(project, 'node_modules/vite/bin/vite.js'),
      'build',
    ],
    { cwd: project, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, RESOURCES_NOTE: note } },
  );
  const seconds = (performance.now() - start) / 1000;
  const { processor, memory } = readNote(readFileSync(note, 'utf8'));
  return { seconds, processor: processor / 1e6, memory: memory / 1024 };
}

function readNote(text: string): { readonly processor: number; readonly memory: number } {
  const note: unknown = JSON.parse(text);
  if (typeof note === 'object' && note !== null && 'processor' in note && 'memory' in note) {
    return { processor: Number(note.processor), memory: Number(note.memory) };
  }
  throw new Error(`the build noted ${text}; processor and memory expected`);
}

/** Pages of a site and their sizes in bytes, as a host sends them that knows brotli. */
export interface PageSizes {
  readonly pages: number;
  readonly home: number;
  readonly median: number;
  readonly largest: number;
}

/** The sizes of the pages of the site in a folder. */
export function pageSizes(site: string): PageSizes {
  const sizes = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html.br'))
    .map((path) => statSync(join(site, path)).size);
  return {
    pages: sizes.length,
    home: statSync(join(site, 'index.html.br')).size,
    median: median(sizes),
    largest: Math.max(...sizes),
  };
}
