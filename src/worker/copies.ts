import type { Deployment } from './deployment.ts';

/** The copies of the site's files that the browser keeps for this deployment and, while its tabs may be open, for the one before. */
export interface Copies {
  /** This deployment's copy of a file, or else another's. Undefined where there is none. */
  readonly find: (path: string) => Promise<Response | undefined>;
  /** @throws if the answer breaks off, or the browser refuses to store it, as where storage is full. */
  readonly keep: (path: string, answer: Response) => Promise<void>;
  /** Whether there is a copy of each of these files in this deployment. */
  readonly haveAll: (paths: readonly string[]) => Promise<boolean>;
  /** Deletes the copies of all deployments but this one and the one before it. */
  readonly dropOlder: () => Promise<void>;
}

/** The copies in `caches`, which an origin has in common; those of this site are told by its name and its root. */
export function copiesIn(
  caches: CacheStorage,
  root: URL,
  { name, version }: Pick<Deployment, 'name' | 'version'>,
): Copies {
  const ours = `${name} ${root.pathname} `;
  const own = ours + version;
  const address = (path: string) => new URL(path, root).href;
  /** The newest first. */
  const others = async () =>
    (await caches.keys()).filter((cache) => cache.startsWith(ours) && cache !== own).reverse();

  return {
    find: async (path) => {
      for (const cache of [own, ...(await others())]) {
        const copy = await caches.match(address(path), { cacheName: cache, ignoreVary: true });
        if (copy) return copy;
      }
      return undefined;
    },
    keep: async (path, answer) => {
      if (/\bno-store\b/i.test(answer.headers.get('cache-control') ?? '')) return;
      const headers = new Headers(answer.headers);
      headers.delete('vary'); // a file is the same for all who ask; and what varies by `*` may not be stored
      // whole before it is stored, since a browser may keep what breaks off
      const copy = new Response(await answer.arrayBuffer(), { headers });
      await (await caches.open(own)).put(address(path), copy);
    },
    haveAll: async (paths) => {
      const cache = await caches.open(own);
      const kept = new Set((await cache.keys()).map(({ url }) => url));
      return paths.every((path) => kept.has(address(path)));
    },
    dropOlder: async () => {
      const [, ...older] = await others();
      await Promise.all(older.map((cache) => caches.delete(cache)));
    },
  };
}
