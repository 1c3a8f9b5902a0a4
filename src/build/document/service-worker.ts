import { createHash } from 'node:crypto';

/** The pages that stand in, without a connection, for pages of their language that were never visited. */
const SHELLS = ['', 'nb/'];

/** A file of the site, its path below the root. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * `sw.js`, the service worker of a build. Its version is a hash of the pages and files, so that each deployment is a worker
 * and a cache of its own. `needed` are the files, beside the pages, that every page needs: paths below the site's root.
 */
export function serviceWorker(needed: readonly string[], files: readonly SiteFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  const version = hash.digest('base64url').slice(0, 12);
  return `const VERSION = ${JSON.stringify(version)};
const SHELLS = ${JSON.stringify(SHELLS)};
const NEEDED = ${JSON.stringify(needed)};
${WORKER}`;
}

/**
 * Pages and data come from the network whenever it answers, so that no deployment is ever hidden by an older one; the
 * cache answers where the network does not. Only files with a hash in their name, which never change, are taken from the
 * cache first. Embeds are left alone.
 */
const WORKER = `const root = new URL('./', self.location.href);
// an origin may have several such sites, each in a folder of its own, and all caches in common
const OURS = 'immigration-2011 ' + root.pathname + ' ';
const CACHE = OURS + VERSION;
// one copy answers for every query, and for every origin that a host has its answers vary by
const MATCHING = { ignoreSearch: true, ignoreVary: true };

self.addEventListener('install', (event) => {
  // not from the browser's own cache, which may have those of an older deployment
  const fresh = [...SHELLS, ...NEEDED].map((path) => new Request(new URL(path, root), { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const outdated = (name) => name.startsWith(OURS) && name !== CACHE;
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(outdated).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(root.href) || url.searchParams.has('embed')) return;
  event.respondWith(url.pathname.startsWith(root.pathname + 'assets/') ? fromCache(request) : fromNetwork(request, url));
});

async function fromCache(request) {
  return (await caches.match(request, MATCHING)) ?? keep(request, await fetch(request));
}

async function fromNetwork(request, url) {
  try {
    return keep(request, await fetch(request));
  } catch (error) {
    const known = await caches.match(request, MATCHING);
    if (known) return known;
    if (request.mode === 'navigate') return shellAt(url);
    throw error;
  }
}

/** Keeps a copy of an answer, one for a page whatever its query. */
async function keep(request, response) {
  if (response.ok && response.type === 'basic') {
    const url = new URL(request.url);
    url.search = '';
    const cache = await caches.open(CACHE);
    await cache.put(url.href, response.clone());
  }
  return response;
}

/** The home page in the language of an address, its way to the root put right: the app on it draws the page asked for. */
async function shellAt(url) {
  const path = url.pathname.slice(root.pathname.length);
  const shell = SHELLS.findLast((prefix) => path.startsWith(prefix));
  const page = await caches.match(new URL(shell, root).href, MATCHING);
  const up = (of) => '../'.repeat(of.split('/').length - 1) || './';
  const html = (await page.text()).replaceAll('="' + up(shell), '="' + up(path));
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
`;
