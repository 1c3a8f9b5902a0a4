import type { DataFile } from '../downloads/data-file.ts';

/** Headers of the addresses that fit a pattern: one of them, or all below a folder (`/data/*`). */
interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a host is to send with the files. What carries a hash in its name never changes; all else is asked for anew each
 * time. Everyone may embed, so there is no frame-ancestors; a page that isolates itself
 * (`Cross-Origin-Embedder-Policy: require-corp`) shows only frames that do so, too, and that say that they may be shown.
 * Text files name their encoding, since a browser that opens one would guess.
 */
function headerRules(dataFiles: readonly Pick<DataFile, 'path' | 'mediaType'>[]): readonly HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: {
        'Cache-Control': 'public, max-age=0, must-revalidate',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    { pattern: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    ...dataFiles.map(({ path, mediaType }) => ({
      pattern: `/${path}`,
      headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
    })),
    { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

type Files = Parameters<typeof headerRules>[0];

/** `_headers`, for the hosts that read it (Netlify, Cloudflare Pages). A header that a rule before has set is taken back. */
export function headersFile(dataFiles: Files): string {
  const set = new Set<string>();
  const lines = headerRules(dataFiles).flatMap(({ pattern, headers }) => [
    pattern,
    ...Object.entries(headers).flatMap(([name, value]) => {
      const again = set.has(name) && name !== 'Content-Type';
      set.add(name);
      return [...(again ? [`  ! ${name}`] : []), `  ${name}: ${value}`];
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The headers of an address, its path below the site's root with a slash before it. */
export function headersOf(path: string, dataFiles: Files): Readonly<Record<string, string>> {
  const fits = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  const rules = headerRules(dataFiles).filter(({ pattern }) => fits(pattern));
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}
