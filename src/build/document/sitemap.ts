import { escapeHtml } from './html.ts';
import type { RenderedPage } from './document.ts';
import { alternateLinks } from './alternate-links.ts';

/** `sitemap.xml` of all pages, each with its versions in other languages. `siteUrl` ends in a slash. */
export function sitemap(pages: readonly RenderedPage[], siteUrl: string): string {
  const urls = pages.map((page) => {
    const links = alternateLinks(page, siteUrl).map(
      ({ hreflang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}"/>`,
    );
    return `<url><loc>${escapeHtml(siteUrl + page.path)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
