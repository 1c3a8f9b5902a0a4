// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { outlineSymbols } from '../../../src/build/document/document.ts';
import { readSiteSource } from '../../../src/build/vite/site-source.ts';
import { mapSvg } from '../../../src/components/share/map-svg.ts';
import { dialogSiteAt } from './dialog-site-at.ts';

const { outlines } = readSiteSource(process.cwd());

beforeEach(() => {
  document.body.innerHTML = outlineSymbols(outlines);
});

/** The picture of the map in the view at an address, as text and parsed as XML. */
function pictureAt(path: string, search = '', scheme: 'light' | 'dark' = 'light') {
  const svg = mapSvg(dialogSiteAt(path, search), scheme);
  return { svg, picture: new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement };
}

const texts = (picture: Element) =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));

describe('the picture of a map', () => {
  it('draws each region once, by its own outline, in its colour and by its name', () => {
    const { picture } = pictureAt('europe/poland/', '?measure=index');
    for (const { id, path } of outlines.regions) {
      const shapes = picture.querySelectorAll(`[id="${id}"]`);
      expect(shapes).toHaveLength(1);
      expect(shapes[0]?.getAttribute('d')).toBe(path);
    }
    const trondelag = picture.querySelector('[id="trondelag"]');
    expect(trondelag?.querySelector('title')?.textContent).toMatch(
      /^Trøndelag: 0\.88 times as many as expected/,
    );
    expect(trondelag?.getAttribute('fill')).toBe('#e6e8e4'); // ratio-2: 0.8 to below 1.25
    expect(
      pictureAt('europe/poland/', '?measure=index', 'dark')
        .picture.querySelector('[id="trondelag"]')
        ?.getAttribute('fill'),
    ).toBe('#333f43');
  });

  it('needs nothing of the page: no reference, class, style or script', () => {
    const { svg } = pictureAt('europe/poland/', '?measure=persons&region=trondelag');
    expect(svg).not.toMatch(/<use|href|class=|style=|var\(|url\(|<script|<a[ >]/);
  });

  it('names the regions with their figures, and has the legend, title, measure and source in words', () => {
    const words = texts(pictureAt('europe/poland/').picture);
    expect(words[0]).toBe('Immigration to Norway 2011: Poland');
    expect(words).toEqual(
      expect.arrayContaining([
        'Trøndelag',
        '794',
        '1.9',
        'Northern Norway',
        '572',
        '1.2',
        '2–3',
        '3 or more',
      ]),
    );
    expect(words.at(-1)).toBe('https://example.org/immigration/europe/poland/');
  });

  it('marks the selected region, behind the fills', () => {
    const { picture } = pictureAt('europe/poland/', '?region=trondelag');
    const trondelag = outlines.regions.find(({ id }) => id === 'trondelag')?.path;
    const drawn = [...picture.querySelectorAll('path')].filter(
      (path) => path.getAttribute('d') === trondelag,
    );
    expect(drawn.map((path) => path.getAttribute('fill') === 'none')).toEqual([true, false]);
    expect([...picture.querySelectorAll('path')][0]).toBe(drawn[0]);
    expect(texts(picture).join(' ')).toContain('Trøndelag');
  });

  it('breaks long lines, and sets the height by what it holds', () => {
    const short = pictureAt('europe/', '').picture;
    const long = pictureAt('europe/', `?q=${'x'.repeat(90)}`).picture;
    expect(Number(long.getAttribute('height'))).toBeGreaterThan(Number(short.getAttribute('height')));
    expect(texts(long).slice(-2).join('')).toBe(
      `https://example.org/immigration/europe/?q=${'x'.repeat(90)}`,
    );
  });

  it('names an outline that the page lacks', () => {
    document.getElementById('outline-trondelag')?.remove();
    expect(() => pictureAt('europe/poland/')).toThrow('no outline of trondelag');
  });
});
