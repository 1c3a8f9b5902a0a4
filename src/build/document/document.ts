import type { Locale } from '../../model/dataset.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { escapeHtml } from './html.ts';
import { MANIFEST, TOUCH_ICON } from './icon-files.ts';
import type { Outlines } from '../outlines/outlines.ts';
import type { PagePicture } from '../pictures/link-picture-svg.ts';

/** A page as rendered by the app, before it is made a document. */
export interface RenderedPage {
  /** What the page is about: `citizenship`, `region` … */
  readonly kind: string;
  /** Below the site's root, a slash at its end; empty for the home page. */
  readonly path: string;
  /** The way from the page to the site's root: `../../`. */
  readonly root: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** True where the app cannot draw the page: what it shows is in its document alone. */
  readonly documentOnly: boolean;
  /** True where it is kept for readers without a connection before anybody has asked for it. */
  readonly isKeptAhead: boolean;
  /** Styles beyond those that every page has. */
  readonly styles?: string;
  /** The address of the page's figure in a frame, below the site's root; null where the page has none. */
  readonly embed: string | null;
  /** The site's name in the page's language. */
  readonly site: string;
  readonly picture: PagePicture;
  /** The path of the page whose picture that is: this one's, or another's. */
  readonly pictured: string;
  /** The same page in every language. */
  readonly alternates: readonly { readonly locale: Locale; readonly path: string }[];
  /** What stands in its body. Rendered each time that it is asked for: all of them at once would fill the memory. */
  readonly body: () => string;
}

/** What all documents of a build have in common. */
export interface DocumentParts {
  readonly outlines: Outlines;
  /** The same for small maps. */
  readonly smallOutlines: Outlines;
  /** The style sheet's text. */
  readonly css: string;
  /** That of pages whose content stands in their document alone. */
  readonly documentCss: string;
  /** The script's path below the site's root. */
  readonly script: string;
  /** The paths of the languages' scripts, which the script asks for at once. */
  readonly languages: Readonly<Record<Locale, string>>;
  /** The path of the dataset. */
  readonly dataset: string;
  /** The text of the script that runs in the head, before the first paint. */
  readonly headScript: string;
  /** The text of the script that runs at the end of the page, before the app is there. */
  readonly early: string;
  /** The path of the script for sandboxed frames. */
  readonly sandboxed: string;
  /** The absolute address of the site's root, a slash at its end; null where none is given. */
  readonly siteUrl: string | null;
  /** Elements of `<head>` beyond those that every page has, by page. */
  readonly head: (page: RenderedPage) => string;
}

/**
 * A page's complete HTML. Its own styles and outlines are inside; the first frame waits for all of it, and for nothing
 * that it asks for: at its end, when all is there to be read and the header buttons sort, the app's script, language and
 * dataset. Asked for in the head they would hold up the first paint; asked for after it, the app would come later.
 */
export function document(
  page: RenderedPage,
  {
    outlines,
    smallOutlines,
    css,
    documentCss,
    script,
    languages,
    dataset,
    headScript,
    early,
    sandboxed,
    siteUrl,
    head,
  }: DocumentParts,
): string {
  const body = page.body();
  const styles = (page.documentOnly ? documentCss : css) + (page.styles ?? '');
  const policy = contentSecurityPolicy([headScript, early], [styles], siteUrl);
  return `<!doctype html>
<html lang="${page.locale}" data-root="${page.root}" data-path="${page.path}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<script>${headScript}</script>
<style>${styles}</style>
<link rel="expect" href="#app" blocking="render">
<meta name="description" content="${escapeHtml(page.description)}">
<link rel="icon" href="${page.root}favicon.svg">
<link rel="apple-touch-icon" href="${page.root}${TOUCH_ICON}">
<link rel="manifest" href="${page.root}${MANIFEST}">
${head(page)}</head>
<body>
${page.documentOnly ? '' : outlineSymbols(outlines)}${body.includes('"#small-') ? smallSymbols(smallOutlines) : ''}
<div id="root">${body}</div>
<script>${early}</script>
<link rel="modulepreload" media="(scripting)" href="${page.root}${languages[page.locale]}">
<link rel="preload" as="fetch" media="(scripting)" crossorigin href="${page.root}${dataset}">
<script id="app" type="module" src="${page.root}${script}" data-sandboxed="${page.root}${sandboxed}"></script>
</body>
</html>
`;
}

/** The outlines, once a page: every map refers to them, also those of the pages that the app goes to from one without. */
export function outlineSymbols({ regions }: Outlines): string {
  const paths = regions.map(({ id, path }) => `<path id="outline-${id}" d="${path}"/>`);
  return `<svg class="outlines" aria-hidden="true">${paths.join('')}</svg>`;
}

/** The outlines of small maps, once a page: each fills the drawing that refers to it, whose frame is the whole map's. */
export function smallSymbols({ width, height, regions }: Outlines): string {
  const symbols = regions.map(
    ({ id, path }) =>
      `<symbol id="small-${id}" viewBox="0 0 ${width} ${height}"><path d="${path}"/></symbol>`,
  );
  return `<svg class="outlines" aria-hidden="true">${symbols.join('')}</svg>`;
}
