import { createHash } from 'node:crypto';

/**
 * A policy that allows the site's own files, these inline scripts and styles, and nothing else; workers fall under scripts.
 * Where `siteUrl`, the absolute address of the site's root with a slash at its end, is not null, the site's scripts are
 * named by it too: to WebKit nothing is `'self'` in a sandboxed frame.
 */
export function contentSecurityPolicy(
  scripts: readonly string[],
  styles: readonly string[],
  siteUrl: string | null,
): string {
  // a policy's own separators, and what begins an entity, are written so in an address
  const named = siteUrl?.replace(/[;,&]/g, encodeURIComponent);
  const own = named === undefined ? "'self'" : `'self' ${named}assets/`;
  return [
    "default-src 'none'",
    `script-src ${own} ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types explorer markup',
  ].join('; ');
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
