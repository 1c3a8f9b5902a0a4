/** What a build tells its service worker about itself. All paths are below the site's root. */
export interface Deployment {
  /** What the copies of this site are called, in every deployment: `immigration-2011`. */
  readonly name: string;
  /** A hash of all pages and files. */
  readonly version: string;
  /** The pages, a slash at their end; empty for the home page. */
  readonly pages: readonly string[];
  /** The home page of each language, which can stand in for any page of it. */
  readonly homes: readonly string[];
  /** The pages that are copied before anybody has visited them: homes, and the few that no script can draw and many ask for. */
  readonly copiedPages: readonly string[];
  /** Files whose names carry a hash of their content; all are copied. */
  readonly assets: readonly string[];
  /** Those that stand in each page of this deployment, and together in no page of another. */
  readonly marks: readonly string[];
}

/** A file of the site that the worker answers for, its path below the root. */
export interface OwnFile {
  readonly kind: 'page' | 'asset';
  readonly path: string;
}

/**
 * The file of this site that a request is for; null for anything else, which the worker leaves to the browser: embeds,
 * parts of files (`Range`), data files, and whatever another site keeps in folders below this one's root.
 */
export function ownFile(
  { pages, assets }: Deployment,
  root: URL,
  { url, method, mode, headers }: Pick<Request, 'url' | 'method' | 'mode' | 'headers'>,
): OwnFile | null {
  const { href, pathname, searchParams } = new URL(url);
  if (method !== 'GET' || headers.has('range') || !href.startsWith(root.href)) return null;
  const path = pathname.slice(root.pathname.length);
  if (mode === 'navigate') {
    const page = path.replace(/(^|\/)index\.html$/, '$1');
    return pages.includes(page) && searchParams.get('embed') !== '1' ? { kind: 'page', path: page } : null;
  }
  // also those of another deployment, which a tab that is still open asks for
  const name = withoutHash(path);
  return assets.some((asset) => withoutHash(asset) === name) ? { kind: 'asset', path } : null;
}

/** `assets/nb.js` of `assets/nb-DxE9qUkT.js`. */
function withoutHash(path: string): string {
  return path.replace(/-[\w-]{8}(\.\w+)$/, '$1');
}
