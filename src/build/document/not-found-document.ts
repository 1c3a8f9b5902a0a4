import type { Locale } from '../../model/dataset.ts';
import type { NamedPage } from '../../model/find/asked-pages.ts';
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
  /** What the field for a name says. */
  readonly find: string;
  /** What stands above the pages that the address may mean. */
  readonly nearest: string;
  /** What the link to the home page says. */
  readonly home: string;
}

/** What the document is made of beside its words. */
interface NotFoundParts {
  readonly css: string;
  /** `src/early/not-found.ts`. */
  readonly script: string;
  /** The pages that an address may mean. */
  readonly pages: readonly NamedPage[];
  /** A slash at its end; where it is null, the script looks for the site's root, and until it has found it there is no link. */
  readonly siteUrl: string | null;
}

/** Beyond those of the pages: each language by itself, its text large enough to be read where nothing else stands. */
const STYLES =
  'section{display:grid;gap:.5rem;justify-items:start;padding-bottom:1.75rem}section+section{border-top:1px solid var(--line);padding-top:1.5rem}section input{width:min(20rem,100%);height:2.25rem;margin:.5rem 0;padding:0 .75rem;border:1px solid var(--edge);border-radius:1.125rem;background:none}section ul{list-style:none}section form{width:100%}section:not(.found) :is(h2,ul){display:none}section li a{display:inline-block;padding:.25rem 0}html:not(.js) form,a:not([href]){visibility:hidden}';

/** `404.html`: self-contained, in all languages. */
export function notFoundDocument(
  contents: readonly MissingPageContent[],
  { css, script, pages, siteUrl }: NotFoundParts,
): string {
  const styles = css + STYLES;
  const parts = contents.map(
    ({
      locale,
      path,
      site,
      title,
      text,
      find,
      nearest,
      home,
    }) => `<section lang="${locale}" data-path="${path}">
<p>${escapeHtml(site)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="finding">${escapeHtml(text)}</p>
<form role="search" aria-label="${escapeHtml(find)}"><input aria-label="${escapeHtml(find)}" placeholder="${escapeHtml(find)}" autocomplete="off"></form>
<div aria-live="polite"><h2>${escapeHtml(nearest)}</h2>
<ul></ul></div>
<p><a data-path="${path}"${siteUrl === null ? '' : ` href="${siteUrl}${path}"`}>${escapeHtml(home)}</a></p>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([script], [styles], siteUrl)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${contents.map(({ title }) => escapeHtml(title)).join(' / ')}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<main${siteUrl === null ? '' : ` data-home="${siteUrl}"`}>
${parts.join('\n')}
</main>
<script type="application/json" id="pages">${JSON.stringify(pages).replaceAll('<', '\\u003c')}</script>
${script && `<script>${script}</script>`}
</body>
</html>
`;
}
