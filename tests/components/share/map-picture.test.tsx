// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readSiteSource } from '../../../src/build/vite/site-source.ts';
import { MapPanel } from '../../../src/components/map/MapPanel.tsx';
import { SiteContext } from '../../../src/components/site/site.ts';
import type { MapPicture } from '../../../src/components/share/map-picture.ts';
import { mapPicture } from '../../../src/components/share/map-picture.ts';
import { dialogSiteAt } from './dialog-site-at.ts';

const { outlines } = readSiteSource(process.cwd());

/** What a style sheet would say of each kind of element, a fill by class of shade. */
function styleOf(element: Element) {
  const shade = element.closest('[class^="step-"], [class^="ratio-"]')?.getAttribute('class') ?? '';
  const style: Readonly<Record<string, string>> = {
    fill: `rgb(${shade.length}, 0, ${shade.slice(-1) || 99})`,
    'fill-opacity': '1',
    stroke: element.classList.contains('selected') ? 'rgb(179, 64, 14)' : 'none',
    'stroke-width': '6px',
    'font-size': '29px',
    'font-weight': '600',
    'text-anchor': 'middle',
  };
  return { getPropertyValue: (name: string) => style[name] ?? '' };
}

/** The picture of a citizenship's map in the view at an address, and the same parsed as XML. */
function pictureAt(path: string, search: string, words: Partial<MapPicture> = {}) {
  const site = dialogSiteAt(path, search);
  const { container } = render(
    <SiteContext value={site}>
      <MapPanel
        {...site.shared.figures.map}
        hovered="oslo-and-akershus"
        onHover={() => undefined}
        onSelect={() => undefined}
      />
    </SiteContext>,
  );
  const map = container.querySelector<SVGSVGElement>('svg[data-map]');
  if (!map) throw new Error('no map');
  const svg = mapPicture({
    map,
    legend: container.querySelector<SVGSVGElement>('.legend svg'),
    legendLines: ['Colour: location quotient'],
    title: 'Poland',
    subtitle: 'Location quotient',
    sourceLines: ['Source: Statistics Norway', 'https://example.org/europe/poland/'],
    colours: { page: 'rgb(253, 253, 251)', ink: 'rgb(26, 35, 38)', quiet: 'rgb(83, 94, 98)' },
    outlineOf: (id) => outlines.regions.find((region) => `outline-${region.id}` === id)?.path ?? '',
    styleOf,
    ...words,
  });
  return { svg, picture: new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement };
}

afterEach(cleanup);

const texts = (picture: Element) =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('mapPicture', () => {
  it('draws each region once, by its own outline, in its colour and by its name', () => {
    const { picture } = pictureAt('europe/poland/', '?measure=index');
    for (const { id, path } of outlines.regions) {
      const group = picture.querySelectorAll(`[id="${id}"]`);
      expect(group).toHaveLength(1);
      expect(group[0]?.querySelector('path')?.getAttribute('d')).toBe(path);
    }
    const trondelag = picture.querySelector('[id="trondelag"]');
    expect(trondelag?.querySelector('title')?.textContent).toMatch(/^Trøndelag: 0\.88 location quotient/);
    expect(trondelag?.querySelector('path')?.getAttribute('fill')).toBe('rgb(7, 0, 2)'); // ratio-2: 0.8 to below 1.25
  });

  it('needs nothing of the page: no reference, class, style or script', () => {
    const { svg, picture } = pictureAt('europe/poland/', '?measure=persons&region=trondelag');
    expect(svg).not.toMatch(/<use|href|class=|style=|var\(|url\(|<script|<a[ >]/);
    expect(picture.querySelectorAll('circle')).toHaveLength(7);
  });

  it('has the figures, the legend, title, measure and source in words', () => {
    const { picture } = pictureAt('europe/poland/', '?measure=index');
    const words = texts(picture);
    expect(words.slice(0, 2)).toEqual(['Poland', 'Location quotient']);
    expect(words).toEqual(expect.arrayContaining(['0.88', '1.32', '0.50', '2.00']));
    expect(words.slice(-2)).toEqual(['Source: Statistics Norway', 'https://example.org/europe/poland/']);
    expect(picture.querySelector('desc')?.textContent).toContain('Source: Statistics Norway');
  });

  it('marks the selected region, not the one under the pointer', () => {
    const { svg } = pictureAt('europe/poland/', '?region=trondelag');
    const outlined = svg.match(/<path [^>]*stroke="rgb\(179, 64, 14\)"[^>]*>/g) ?? [];
    const outline = outlines.regions.find(({ id }) => id === 'trondelag')?.path;
    expect(outlined).toHaveLength(1);
    expect(outlined[0]).toContain(`d="${outline}"`);
    const oslo = outlines.regions.find(({ id }) => id === 'oslo-and-akershus')?.path ?? '';
    expect(svg.split(oslo)).toHaveLength(2);
  });

  it('breaks long lines, and sets the height by what it holds', () => {
    const url = `https://example.org/?q=${'x'.repeat(300)}`;
    const short = pictureAt('europe/poland/', '');
    cleanup();
    const long = pictureAt('europe/poland/', '', { sourceLines: [url] });
    const height = ({ picture }: typeof short) => Number(picture.getAttribute('height'));
    expect(height(long)).toBeGreaterThan(height(short));
    expect(texts(long.picture).slice(-4).join('')).toBe(url);
  });

  it('takes words as words', () => {
    const title = '<b>&"x"</b>\u0000';
    const { picture } = pictureAt('europe/poland/', '', { title });
    expect(picture.querySelector('b')).toBeNull();
    expect(texts(picture)[0]).toBe('<b>&"x"</b>');
  });
});
