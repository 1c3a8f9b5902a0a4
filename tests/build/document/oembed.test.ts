import { extract } from '@extractus/oembed-extractor';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { headMetadata } from '../../../src/build/document/head-metadata.ts';
import { oembedFiles } from '../../../src/build/document/oembed.ts';
import { FILES } from '../downloads/data-files.ts';
import { CODEBOOKS } from '../parse/published-text.ts';
import { pageAt, PAGES, SOURCE } from '../rendered-pages.ts';

const SITE = 'https://example.org/immigration/';

/** A page's response, as a consumer reads it. */
function responseAt(path: string): Record<string, unknown> {
  const file = oembedFiles(PAGES, SITE).find((file) => file.path === `${path}oembed.json`);
  if (!file) throw new Error(`no oEmbed response of /${path}`);
  return JSON.parse(String(file.content));
}

/** Where a consumer finds the response of a page. */
function discovered(path: string, siteUrl: string | null): readonly (string | null)[] {
  const { document } = new Window();
  document.head.innerHTML = headMetadata(
    pageAt(path),
    siteUrl,
    SOURCE.table.dataset,
    CODEBOOKS.publication,
    FILES,
  );
  const links = [...document.head.querySelectorAll('link[type="application/json+oembed"]')];
  return links.map((link) => link.getAttribute('href'));
}

describe('oEmbed', () => {
  it('gives the figure of a page with the code of the dialog, and its picture', () => {
    expect(responseAt('nb/europe/poland/')).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Polen – Innvandring til Norge 2011',
      provider_name: 'Innvandring til Norge 2011',
      provider_url: SITE,
      width: 680,
      height: 600,
      html:
        `<iframe src="${SITE}nb/europe/poland/?embed=1&amp;show=map&amp;controls=0&amp;theme=light"` +
        ' title="Polen – Innvandring til Norge 2011" width="100%" height="600" frameborder="0" loading="lazy"' +
        ` data-immigration></iframe>\n<script async src="${SITE}embed.js"></script>`,
      thumbnail_url: `${SITE}nb/europe/poland/preview.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is found from the head of each page that has figures, where the site knows its address', () => {
    const paths = new Set(oembedFiles(PAGES, SITE).map(({ path }) => path));
    for (const { path } of PAGES) {
      const found = discovered(path, SITE);
      expect(found, path).toEqual(paths.has(`${path}oembed.json`) ? [`${SITE}${path}oembed.json`] : []);
    }
    expect(discovered('about/', SITE)).toEqual([]);
    expect(discovered('regions/trondelag/', SITE)).toHaveLength(1);
    expect(discovered('regions/trondelag/', null)).toEqual([]);
  });
});

describe('a consumer that is not ours', () => {
  /** The site as it is published, by address. */
  const published = (url: string): Promise<Response> => {
    const path = new URL(url).href.replace(SITE, '').replace(/\?.*/, '');
    if (path.endsWith('.json'))
      return Promise.resolve(Response.json(responseAt(path.replace('oembed.json', ''))));
    const { publication } = CODEBOOKS;
    const head = headMetadata(pageAt(path), SITE, SOURCE.table.dataset, publication, FILES);
    return Promise.resolve(new Response(`<!doctype html><html><head>${head}</head></html>`));
  };

  it('finds the figure by the address of its page', async () => {
    const found = await extract(`${SITE}africa/somalia/`, { maxwidth: 680 }, published);
    expect(found).toMatchObject({ type: 'rich', method: 'auto-discovery', ...responseAt('africa/somalia/') });
  });

  it('finds none where there is no figure', () =>
    expect(extract(`${SITE}about/`, {}, published)).rejects.toThrow('No oEmbed link found'));
});
