import { describe, expect, it } from 'vitest';
import { canonicalHref, embedHref } from '../../src/view/canonical-href.ts';
import { parseView } from '../../src/view/query.ts';
import { SITE_URL, TABLE } from '../components/share/dialog-site-at.ts';

const at = (path: string, search: string) => ({ table: TABLE, view: parseView(TABLE, path, search).view });

describe('canonicalHref', () => {
  it('is the absolute address of the page, in any folder', () => {
    expect(canonicalHref(at('europe/poland/', ''), SITE_URL)).toBe(`${SITE_URL}europe/poland/`);
    expect(canonicalHref(at('nb/regions/trondelag/', ''), SITE_URL)).toBe(`${SITE_URL}nb/regions/trondelag/`);
    expect(canonicalHref(at('', ''), 'https://example.org/')).toBe('https://example.org/');
  });

  it('keeps what decides which figures are seen', () => {
    const search = '?measure=index&sort=-trondelag&rows=countries&q=pol&region=trondelag&map=one';
    expect(canonicalHref(at('europe/', search), SITE_URL)).toBe(
      `${SITE_URL}europe/?measure=index&sort=-trondelag&rows=countries&q=pol&region=trondelag`,
    );
    expect(canonicalHref(at('europe/', '?map=many&measure=rate'), SITE_URL)).toBe(
      `${SITE_URL}europe/?measure=rate&map=many`,
    );
  });

  it('leaves out embedding, colours and the keys of others', () => {
    const search = '?embed=1&show=map&theme=dark&utm_source=letter&measure=rate&childId=frame';
    expect(canonicalHref(at('europe/', search), SITE_URL)).toBe(`${SITE_URL}europe/?measure=rate`);
  });

  it('opens the same view again', () => {
    const { table, view } = at(
      'europe/',
      `?q=${encodeURIComponent('æ & ø=1#% “x”')}&measure=share&sort=total`,
    );
    const { pathname, search } = new URL(canonicalHref({ table, view }, SITE_URL));
    expect(parseView(table, pathname.slice('/immigration/'.length), search).view).toEqual(view);
  });
});

describe('embedHref', () => {
  it('asks for the parts and colours that were chosen, on top of the view', () => {
    const shown = at('europe/poland/', '?measure=index&theme=dark&show=table&ref=x');
    expect(embedHref(shown, SITE_URL, { show: ['map'], theme: 'light' })).toBe(
      `${SITE_URL}europe/poland/?measure=index&embed=1&show=map&theme=light`,
    );
    expect(embedHref(shown, SITE_URL, { show: ['map', 'table'], theme: 'auto' })).toBe(
      `${SITE_URL}europe/poland/?measure=index&embed=1`,
    );
    expect(
      embedHref(shown, SITE_URL, {
        ...{ show: ['table'], controls: false, limit: 10, theme: 'light', background: 'transparent' },
      }),
    ).toBe(
      `${SITE_URL}europe/poland/?measure=index&embed=1&show=table&controls=0&limit=10&theme=light&background=transparent`,
    );
  });
});
