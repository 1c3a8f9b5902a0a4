import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { escapeHtml } from './html.ts';

/** What the explorer as one file is made of. */
interface OneFileParts {
  /** The script of `src/one-file.tsx`, all inside. */
  readonly script: string;
  readonly styles: string;
  /** What the maps on its pages refer to. */
  readonly outlines: string;
  readonly title: string;
  /** The icon, an SVG. */
  readonly icon: string;
  /** The text of the script that unpacks the other and runs it. */
  readonly unpack: string;
  /** The absolute address of the site's root, a slash at its end; null where none is given. */
  readonly siteUrl: string | null;
}

/**
 * The explorer as one file that opens from disk or from a mail. Its policy names the scripts and allows no connection. The
 * script is packed, since a file is not compressed on its way: unpacked it is some 700 kB.
 */
export function oneFileDocument(parts: OneFileParts): string {
  const { script, styles, outlines, title, icon, unpack, siteUrl } = parts;
  const policy = [
    "default-src 'none'",
    `script-src ${[script, unpack].map(hash).join(' ')}`,
    `style-src ${hash(styles)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const packed = deflateRawSync(script, { level: 9 }).toString('base64');
  const site = siteUrl === null ? '' : ` data-site="${escapeHtml(siteUrl)}"`;
  return `<!doctype html>
<html lang="en" class="js"${site}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${styles}</style>
</head>
<body>
${outlines}
<div id="root"></div>
<script id="packed" type="text/plain">${packed}</script>
<script>${unpack}</script>
</body>
</html>
`;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
