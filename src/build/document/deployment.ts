import { createHash } from 'node:crypto';
import type { Deployment } from '../../worker/deployment.ts';
import type { RenderedPage } from './document.ts';

/** A file of the site, its path below the root. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the service worker of a build knows of it. `files` are all files of the site but the worker. */
export function deploymentOf(
  pages: readonly Pick<RenderedPage, 'path' | 'isKeptAhead' | 'alternates'>[],
  files: readonly SiteFile[],
  { name, assets, marks }: Pick<Deployment, 'name' | 'assets' | 'marks'>,
): Deployment {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  const homes = pages.find(({ path }) => path === '')?.alternates.map(({ path }) => path) ?? [];
  const keptAhead = pages.filter(({ isKeptAhead }) => isKeptAhead).map(({ path }) => path);
  return {
    name,
    version: hash.digest('base64url').slice(0, 12),
    pages: pages.map(({ path }) => path),
    homes,
    copiedPages: [...homes, ...keptAhead],
    assets,
    marks,
  };
}
