import type { Locale } from '../../model/dataset.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { escapeHtml } from './html.ts';

/** The answer to an address that is no page, in one language. */
export interface MissingPageContent {
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

/** Beyond those of the pages: each language by itself, its text large enough to be read where nothing else stands. */
const STYLES =
  'section{display:grid;gap:.5rem;padding-bottom:1.75rem}section+section{border-top:1px solid var(--line);padding-top:1.5rem}a:not([href]){visibility:hidden}';

/**
 * `404.html`: self-contained, in all languages. `siteUrl` ends in a slash; where it is null, `findHome` is the script that
 * looks for the site's home, and until it has found it there is no link.
 */
export function notFoundDocument(
  pages: readonly MissingPageContent[],
  { css, findHome, siteUrl }: { css: string; findHome: string; siteUrl: string | null },
): string {
  const script = siteUrl === null ? findHome : '';
  const styles = css + STYLES;
  const parts = pages.map(
    ({ locale, path, site, title, text, home }) => `<section lang="${locale}">
<p>${escapeHtml(site)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="finding">${escapeHtml(text)}</p>
<p><a ${siteUrl === null ? `data-path="${path}"` : `href="${siteUrl}${path}"`}>${escapeHtml(home)}</a></p>
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
