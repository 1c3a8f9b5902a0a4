/**
 * `robots.txt`: every page may be read, embeds alone need not be: they repeat what a page has. It counts only where the
 * site has a host of its own. `siteUrl` ends in a slash; null where none is given.
 */
export function robotsFile(siteUrl: string | null): string {
  const root = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  const lines = ['User-agent: *', `Disallow: ${root}*?*embed=1`];
  return `${[...lines, ...(siteUrl === null ? [] : ['', `Sitemap: ${siteUrl}sitemap.xml`])].join('\n')}\n`;
}
