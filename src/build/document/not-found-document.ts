import type { Locale } from '../../model/dataset.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { escapeHtml } from './html.ts';

/** The answer to an address that is no page, in one language. */
export interface MissingPage {
  readonly locale: Locale;
  /** Of the home page in this language, below the site's root. */
  readonly path: string;
  /** The site's name. */
  readonly site: string;
  readonly title: string;
  readonly text: string;
  /** What the link to the home page says. */
  readonly home: string;
}

/**
 * A host answers any address with `404.html`, so that no relative link in it can be right. Where the site's URL is not
 * given, this script looks for the root: what stands before the site's own folders, the last that are in the path, since
 * the site's may lie in one of such a name; or else the nearest folder.
 */
function findRoot(folders: readonly string[]): string {
  return `const f=${JSON.stringify(folders)},s=location.pathname.split("/");
let i=s.findLastIndex(x=>f.includes(x));
while(f.includes(s[i-1]))i--;
const r=i<0?location.pathname.replace(/[^/]*\\/?$/,""):s.slice(0,i).join("/")+"/";
for(const a of document.querySelectorAll("a"))a.href=r+a.dataset.path`;
}

/** Beyond those of the pages: each language by itself, its text large enough to be read where nothing else stands. */
const STYLES =
  'section{display:grid;gap:.5rem;padding-bottom:1.75rem}section+section{border-top:1px solid var(--line);padding-top:1.5rem}';

/**
 * `404.html`: self-contained, in all languages. `folders` are the site's own, right below its root. `siteUrl` ends in a
 * slash; null where none is given.
 */
export function notFoundDocument(
  pages: readonly MissingPage[],
  { css, folders, siteUrl }: { css: string; folders: readonly string[]; siteUrl: string | null },
): string {
  const script = siteUrl === null ? findRoot(folders) : '';
  const styles = css + STYLES;
  const parts = pages.map(
    ({ locale, path, site, title, text, home }) => `<section lang="${locale}">
<p>${escapeHtml(site)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="finding">${escapeHtml(text)}</p>
<p><a data-path="${path}" href="${siteUrl ?? '/'}${path}">${escapeHtml(home)}</a></p>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([script], [styles], siteUrl)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${pages.map(({ title }) => escapeHtml(title)).join(' / ')}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<main>
${parts.join('\n')}
</main>
${script && `<script>${script}</script>`}
</body>
</html>
`;
}
