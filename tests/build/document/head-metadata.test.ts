import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { headMetadata } from '../../../src/build/document/head-metadata.ts';
import { robotsFile } from '../../../src/build/document/robots-file.ts';
import { sitemap } from '../../../src/build/document/sitemap.ts';
import { FILES } from '../downloads/data-files.ts';
import { CODEBOOKS } from '../parse/published-text.ts';
import { pageAt, PAGES, SOURCE } from '../rendered-pages.ts';

const SITE = 'https://example.org/immigration/';
const { dataset } = SOURCE.table;

/** A page's metadata as a reader of HTML finds it. */
function metadata(path: string, siteUrl: string | null) {
  const { document } = new Window();
  document.head.innerHTML = headMetadata(pageAt(path), siteUrl, dataset, CODEBOOKS.publication, FILES);
  const all = (selector: string) => [...document.head.querySelectorAll(selector)];
  const [data] = all('script[type="application/ld+json"]');
  return {
    properties: Object.fromEntries(
      all('meta').map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name'),
        meta.getAttribute('content'),
      ]),
    ),
    canonical: all('link[rel="canonical"]').map((link) => link.getAttribute('href')),
    alternates: Object.fromEntries(
      all('link[hreflang]').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    ),
    jsonLd: data ? JSON.parse(data.textContent) : null,
  };
}

describe('the head of a page', () => {
  it('has address, languages, OpenGraph and Twitter card', () => {
    const { properties, canonical, alternates } = metadata('nb/europe/poland/', SITE);
    const { title, description } = pageAt('nb/europe/poland/');
    expect(canonical).toEqual([`${SITE}nb/europe/poland/`]);
    expect(alternates).toEqual({
      en: `${SITE}europe/poland/`,
      nb: `${SITE}nb/europe/poland/`,
      'x-default': `${SITE}europe/poland/`,
    });
    expect(properties).toEqual({
      'og:type': 'website',
      'og:site_name': 'Innvandring til Norge 2011',
      'og:title': title,
      'og:description': description,
      'og:locale': 'nb_NO',
      'og:locale:alternate': 'en_GB',
      'og:url': `${SITE}nb/europe/poland/`,
      'og:image': `${SITE}nb/europe/poland/preview.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(/^12\u00a0861 polske .*16,2.*Kart: Polen etter landsdel\.$/),
      'twitter:card': 'summary_large_image',
    });
    expect(description).toMatch(/^12\u00a0861 polske statsborgere flyttet/);
  });

  it.each(['', 'nb/'])('describes the dataset and its files on the home page: /%s', (path) => {
    const { jsonLd } = metadata(path, SITE);
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': `${SITE}#dataset`,
      url: SITE + path,
      identifier: 'immigration-2011',
      ...(path === ''
        ? {
            inLanguage: 'en',
            creator: { '@type': 'Organization', name: 'Statistics Norway' },
            spatialCoverage: { '@type': 'Place', name: 'Norway' },
            variableMeasured: { '@type': 'PropertyValue', unitText: 'persons' },
          }
        : {
            inLanguage: 'nb',
            creator: { '@type': 'Organization', name: 'Statistisk sentralbyrå' },
            spatialCoverage: { '@type': 'Place', name: 'Norge' },
            variableMeasured: { '@type': 'PropertyValue', unitText: 'personer' },
          }),
      temporalCoverage: '2011',
    });
    expect(jsonLd.license).toMatch(/^https:\/\/www\.ssb\.no\//);
    expect(jsonLd.isBasedOn).toMatch(/^https:\/\/www\.ssb\.no\//);
    expect(jsonLd.keywords.length).toBeGreaterThan(2);
    // what Google asks of a dataset's description
    expect(jsonLd.description.length).toBeGreaterThanOrEqual(50);
    expect(jsonLd.description.length).toBeLessThanOrEqual(5000);
    expect(jsonLd.distribution).toEqual(
      [
        ['application/json', 'immigration-2011.json'],
        ['text/csv', 'immigration-2011.csv'],
        ['text/csv', 'immigration-2011-wide.csv'],
        ['application/json', 'immigration-2011.jsonstat.json'],
      ].map(([encodingFormat, file]) => ({
        '@type': 'DataDownload',
        encodingFormat,
        contentUrl: `${SITE}data/${file}`,
      })),
    );
  });

  it('says of no page more than search engines show', () => {
    for (const { path, description } of PAGES) {
      expect(description.length, path).toBeGreaterThan(40);
      expect(description.length, path).toBeLessThanOrEqual(160);
    }
  });

  it('says on the other pages that they are about the dataset', () => {
    expect(metadata('regions/trondelag/', SITE).jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: `${SITE}regions/trondelag/`,
      name: 'Trøndelag – Immigration to Norway 2011',
      inLanguage: 'en',
      about: { '@id': `${SITE}#dataset` },
    });
  });

  it('leaves out what needs an absolute address where the site’s is not given', () => {
    for (const path of ['', 'europe/poland/']) {
      const { properties, canonical, alternates, jsonLd } = metadata(path, null);
      expect(canonical).toEqual([]);
      expect(alternates).toEqual({});
      expect(Object.keys(properties)).toEqual([
        'og:type',
        'og:site_name',
        'og:title',
        'og:description',
        'og:locale',
        'og:locale:alternate',
        'twitter:card',
      ]);
      expect(properties['twitter:card']).toBe('summary');
      if (path === '') expect(jsonLd).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2011' });
      for (const key of ['@id', 'url', 'distribution']) expect(jsonLd ?? {}).not.toHaveProperty(key);
    }
  });

  it('takes no markup from titles', () => {
    const page = { ...pageAt(''), title: '</script><b "x">', description: '</script>' };
    const html = headMetadata(page, SITE, dataset, CODEBOOKS.publication, FILES);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<b ');
  });
});

describe('sitemap.xml', () => {
  const { DOMParser } = new Window();
  const document = new DOMParser().parseFromString(sitemap(PAGES, SITE), 'application/xml');
  const urls = [...document.querySelectorAll('url')];

  it('has every page once, with its languages', () => {
    expect(urls.map((url) => url.querySelector('loc')?.textContent)).toEqual(
      PAGES.map(({ path }) => SITE + path),
    );
    expect(new Set(PAGES.map(({ path }) => path)).size).toBe(310);
    const poland = urls.find((url) => url.innerHTML.includes(`<loc>${SITE}europe/poland/</loc>`));
    expect(poland?.innerHTML).toContain(`hreflang="nb" href="${SITE}nb/europe/poland/"`);
    expect(poland?.innerHTML).toContain(`hreflang="x-default" href="${SITE}europe/poland/"`);
  });

  it('is of the two namespaces it uses, and without a date', () => {
    const xml = sitemap(PAGES, SITE);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /);
    expect(xml).toContain('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
    expect(xml).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    expect(xml).not.toContain('lastmod');
  });
});

describe('robots.txt', () => {
  it('names the sitemap where the site’s address is given', () => {
    expect(robotsFile(SITE)).toBe(
      `User-agent: *\nDisallow: /immigration/*?*embed=1\n\nSitemap: ${SITE}sitemap.xml\n`,
    );
    expect(robotsFile(null)).toBe('User-agent: *\nDisallow: /*?*embed=1\n');
  });
});
