/** No page of the site lies deeper than this. In a deeper path, only the folders nearest to the host's root are asked for. */
const DEEPEST = 20;

/** Each page of the site tells its way to the root: `../../`. */
const WAY_TO_ROOT = /<html[^>]* data-root="(\.\/|(?:\.\.\/)+)"/;

/** A page of the host: its address, after redirects, and its HTML; null where there is none. */
export type GetPage = (path: string) => Promise<{ readonly url: string; readonly html: string } | null>;

/** The paths of the folders above a path, the nearest first; each begins with one slash, so that none is of another host. */
export function foldersAbove(pathname: string): readonly string[] {
  const names = pathname.split('/').filter(Boolean).slice(0, -1).slice(0, DEEPEST);
  return ['/', ...names.map((_, i) => `/${names.slice(0, i + 1).join('/')}/`)].reverse();
}

/** The address of the site's root, by the nearest page of the site above a path; null where there is none. */
export async function findHome(pathname: string, get: GetPage): Promise<string | null> {
  for (const folder of foldersAbove(pathname)) {
    const page = await get(folder);
    const way = page && WAY_TO_ROOT.exec(page.html)?.[1];
    if (page && way) return new URL(way, page.url).href;
  }
  return null;
}
