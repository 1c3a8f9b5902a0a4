import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/components/site/App.tsx';
import { MEASURES } from '../../../src/model/measures.ts';
import { allPlaces, placePath } from '../../../src/view/page.ts';
import { parseView } from '../../../src/view/query.ts';
import { TABLE } from '../../model/published.ts';
import { SPEECH } from '../speech.ts';

/** Every page as it is written by the build, before any script has run. */
const PAGES = allPlaces(TABLE).map((place) => {
  const path = placePath(TABLE, place);
  const html = renderToString(
    <App table={TABLE} speech={SPEECH[place.locale]} shown={path} browser={null} />,
  );
  return { ...place, path, html, texts: textsOf(html) };
});

/** What a reader reads or hears, piece by piece: text, and the attributes that hold text. */
function textsOf(html: string): readonly string[] {
  const text = html.replaceAll('<!-- -->', '').split(/<[^>]*>/);
  const attributes = [...html.matchAll(/ (?:aria-label|title)="([^"]*)"/g)].map(([, value]) => value ?? '');
  return [...text, ...attributes].filter((piece) => piece.trim() !== '');
}

describe('every page', () => {
  it('has nothing in its text that a program left over', () => {
    const leftOver = /undefined|NaN|(?<!– )null|Infinity|\[object|\(\)|\$\{| {2}|\u00a0{2}| [,;]|\. \./;
    const careless = PAGES.flatMap(({ path, texts }) =>
      texts.filter((text) => leftOver.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(careless).toEqual([]);
  });

  it('does not let a number break at its thousands or before its per cent sign', () => {
    const broken = PAGES.flatMap(({ path, texts }) =>
      texts.filter((text) => /\d \d{3}(?!\d)|\d %/.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(broken).toEqual([]);
  });

  it('has the decimal sign of its language', () => {
    const foreign = PAGES.flatMap(({ path, locale, texts }) =>
      texts
        .filter((text) => (locale === 'en' ? /\d,\d/ : /\d\.\d/).test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(foreign).toEqual([]);
  });

  it('has each of its elements’ ids once', () => {
    for (const { path, html } of PAGES) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('leads, by every link, to a page of the site, in a view that it has, or a data file', () => {
    const paths = new Set(PAGES.map(({ path }) => `/site/${path}`));
    const isView = ({ pathname, search }: URL) => {
      const { view, rejections } = parseView(TABLE, pathname.slice('/site/'.length), search);
      return rejections.length === 0 && view.others.length === 0;
    };
    const astray = PAGES.flatMap(({ path, html }) =>
      [...html.matchAll(/<a [^>]*href="([^"#]+)"/g)]
        .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `https://example.org/site/${path}`))
        .filter(({ pathname }) => !pathname.startsWith('/site/data/'))
        .filter((url) => url.host !== 'example.org' || !paths.has(url.pathname) || !isView(url))
        .map(({ href }) => `${path}: ${href}`),
    );
    expect(astray).toEqual([]);
  });

  it('has no link that leads nowhere, the name of the page itself included', () => {
    const astray = PAGES.flatMap(({ path, html }) =>
      [...html.matchAll(/<a(?: [^>]*)?>/g)]
        .filter(([tag]) => !/ href="[^"]/.test(tag))
        .map(([tag]) => `${path}: ${tag}`),
    );
    expect(astray).toEqual([]);
  });

  it('can be reached from the home page of its language', () => {
    for (const start of ['', 'nb/']) {
      const reached = new Set([start]);
      for (const path of reached) {
        const html = PAGES.find((page) => page.path === path)?.html ?? '';
        for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]+)"/g)) {
          const { pathname } = new URL(href, `https://example.org/${path}`);
          if (!pathname.startsWith('/data/')) reached.add(pathname.slice(1));
        }
      }
      expect(reached.size).toBe(PAGES.length);
    }
  });

  it('has nothing that looks as if it could be operated before the script is there', () => {
    for (const { path, html } of PAGES) {
      expect(html, path).not.toContain('role="button"');
      expect(html, path).not.toContain('aria-pressed');
    }
  });

  it('says the figures of its measures in every view of a page without a throw', () => {
    for (const path of [
      'europe/montenegro/',
      'america/north-america/rest-of-north-america/',
      'regions/agder-and-rogaland/',
    ]) {
      for (const measure of MEASURES) {
        for (const map of ['one', 'many']) {
          const shown = `${path}?measure=${measure}&map=${map}&region=trondelag&rows=countries&sort=-citizenship&q=n`;
          const html = renderToString(<App table={TABLE} speech={SPEECH.en} shown={shown} browser={null} />);
          expect(textsOf(html).filter((text) => /undefined|NaN|null|Infinity/.test(text))).toEqual([]);
        }
      }
    }
  });
});
