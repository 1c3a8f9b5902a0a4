import type { Dataset, Locale } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import { alternateLinks } from './alternate-links.ts';
import type { DataFile } from '../downloads/data-file.ts';
import { datasetJsonLd, pageJsonLd } from './dataset-json-ld.ts';
import type { RenderedPage } from './document.ts';
import { oembedPath } from './oembed.ts';
import { escapeHtml, escapeJsonInHtml } from './html.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, picturePath } from '../pictures/link-picture-svg.ts';

/** Languages as OpenGraph names them. */
const TERRITORIES: Readonly<Record<Locale, string>> = { en: 'en_GB', nb: 'nb_NO' };

/**
 * The elements of a page's `<head>` for those who link to it or index it: canonical address, other languages, OpenGraph,
 * Twitter card, schema.org. Where the site's URL is not given (null), what needs an absolute address is left out.
 */
export function headMetadata(
  page: RenderedPage,
  siteUrl: string | null,
  dataset: Dataset,
  publication: Publication,
  files: readonly DataFile[],
): string {
  const { locale, title, description, alternates } = page;
  const elements = [
    property('og:type', 'website'),
    property('og:site_name', page.site),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', TERRITORIES[locale]),
    ...alternates
      .filter((alternate) => alternate.locale !== locale)
      .map((alternate) => property('og:locale:alternate', TERRITORIES[alternate.locale])),
    ...(siteUrl === null ? [] : addresses(page, siteUrl)),
    // A card without picture where the picture cannot be named.
    `<meta name="twitter:card" content="summary${siteUrl === null ? '' : '_large_image'}">`,
    ...jsonLd(page, siteUrl, dataset, publication, files),
  ];
  return `${elements.join('\n')}\n`;
}

function addresses(page: RenderedPage, siteUrl: string): readonly string[] {
  const url = siteUrl + page.path;
  return [
    link({ rel: 'canonical', href: url }),
    ...alternateLinks(page, siteUrl).map(({ hreflang, href }) => link({ rel: 'alternate', hreflang, href })),
    ...oembedLink(page, siteUrl),
    property('og:url', url),
    property('og:image', siteUrl + picturePath(page.pictured)),
    property('og:image:width', String(PICTURE_WIDTH)),
    property('og:image:height', String(PICTURE_HEIGHT)),
    property('og:image:alt', page.picture.alt),
  ];
}

/** Where pages that embed find the code for this one. */
function oembedLink(page: RenderedPage, siteUrl: string): readonly string[] {
  const path = oembedPath(page);
  const type = 'application/json+oembed';
  return path === null ? [] : [link({ rel: 'alternate', type, href: siteUrl + path })];
}

/** The home page describes the dataset whole; the others refer to that by its address. */
function jsonLd(
  page: RenderedPage,
  siteUrl: string | null,
  dataset: Dataset,
  publication: Publication,
  files: readonly DataFile[],
): readonly string[] {
  const home = page.path === '' || page.path === `${page.locale}/`;
  if (home) return [dataScript(datasetJsonLd(dataset, publication, files, page, siteUrl))];
  return siteUrl === null ? [] : [dataScript(pageJsonLd(page, siteUrl))];
}

function dataScript(data: object): string {
  return `<script type="application/ld+json">${escapeJsonInHtml(data)}</script>`;
}

function link(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<link ${written.join(' ')}>`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`;
}
