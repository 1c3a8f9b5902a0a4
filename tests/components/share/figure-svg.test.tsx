// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { outlineSymbols } from '../../../src/build/document/document.ts';
import { readSiteSource } from '../../../src/build/vite/site-source.ts';
import { COMPARE_ROOM } from '../../../src/components/compare/room.tsx';
import type { PictureChoice } from '../../../src/components/share/figure-svg.ts';
import { figureSvg } from '../../../src/components/share/figure-svg.ts';
import { pictureFigures } from '../../../src/components/share/figure-drawing.ts';
import { dialogSiteAt } from './dialog-site-at.ts';

const { outlines } = readSiteSource(process.cwd());

beforeEach(() => {
  document.body.innerHTML = outlineSymbols(outlines);
});

/** The picture of the map in the view at an address, as text and parsed as XML. */
function pictureAt(path: string, search = '', ground: PictureChoice['ground'] = 'light') {
  const svg = figureSvg(dialogSiteAt(path, search), { figure: 'map', ground, shape: 'portrait' });
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

/** What a picture of a chart says, in the order in which it is drawn. */
function chartAt(path: string, search: string, choice: Partial<PictureChoice> = {}) {
  const site = dialogSiteAt(path, search, search.includes('with=') ? COMPARE_ROOM : 'not wanted');
  const svg = figureSvg(site, { figure: 'chart', ground: 'light', shape: 'portrait', ...choice });
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return {
    picture,
    words: texts(picture),
    size: ['width', 'height'].map((name) => Number(picture.getAttribute(name))),
  };
}

describe('the picture of a chart', () => {
  it('has name, figure, bar and the other measures of each region, and the whole', () => {
    const { words, picture } = chartAt('europe/poland/', '');
    expect(words).toEqual(
      expect.arrayContaining([
        'Oslo and Akershus',
        '4 017',
        'Trøndelag',
        '794',
        'Norway as a whole',
        '12 861',
      ]),
    );
    expect(words.join(' ')).toContain('as many as if they had spread like all who moved to Norway');
    expect(words.at(-1)).toBe('https://example.org/immigration/europe/poland/');
    expect(picture.querySelectorAll('rect[fill="#2a7b94"]')).toHaveLength(7); // bar
  });

  it('is about 1, with its scale, in the over- and under-represented', () => {
    const { words, picture } = chartAt('africa/somalia/', '?measure=index');
    expect(words).toEqual(expect.arrayContaining(['← fewer', 'more →', '3.07', '0.35']));
    expect(picture.querySelectorAll('rect[fill="#0f5870"]').length).toBeGreaterThanOrEqual(3); // legend and bars
  });

  it('names those that a bar is made of', () =>
    expect(chartAt('', '').words.join(' ')).toMatch(
      /Europe except Norway 50 021 Poland 12 861 {3}Sweden 8 201/,
    ));

  it.each([
    ['continents', ['Europe except Norway', '58.7']],
    ['largest', ['Poland', '794']],
    ['contrast', ['South Korea', '3.99']],
  ] as const)('is any chart of a region: %s', (figure, figures) =>
    expect(chartAt('regions/trondelag/', '', { figure }).words).toEqual(expect.arrayContaining([...figures])),
  );

  it('has those that are compared side by side', () => {
    const { words } = chartAt('europe/poland/', '?with=lithuania');
    expect(words).toEqual(
      expect.arrayContaining(['Poland', 'Lithuania', 'Oslo and Akershus', '31.2', '20.8']),
    );
    expect(chartAt('regions/trondelag/', '?with=oslo-and-akershus').words).toEqual(
      expect.arrayContaining(['Lithuania', '1.75', 'Sweden', '0.26']),
    );
  });

  it('has a shape, and what is behind it', () => {
    expect(chartAt('europe/poland/', '', { shape: 'square' }).size).toEqual([1080, 1080]);
    expect(chartAt('europe/poland/', '', { shape: 'wide' }).size).toEqual([1280, 720]);
    const ground = (choice: PictureChoice['ground']) =>
      chartAt('europe/poland/', '', { ground: choice })
        .picture.querySelector('svg > rect')
        ?.getAttribute('fill');
    expect([ground('light'), ground('dark'), ground('transparent')]).toEqual(['#fff', '#10181b', undefined]);
  });

  it('is offered where the view has one', () => {
    const offered = (path: string, search = '') => pictureFigures(dialogSiteAt(path, search));
    expect(offered('europe/poland/')).toEqual(['map', 'chart', 'table']);
    expect(offered('europe/', '?map=many')).toEqual(['map', 'chart', 'table']);
    expect(offered('regions/trondelag/')).toEqual(['map', 'continents', 'largest', 'contrast', 'table']);
    expect(offered('', '?measure=index')).toEqual(['table']);
    expect(offered('', '?measure=index&map=many')).toEqual(['map', 'table']);
    expect(offered('europe/poland/', '?with=lithuania')).toEqual(['chart', 'table']);
  });
});

describe('the picture of small maps', () => {
  const many = (path: string, search: string, shape: PictureChoice['shape'] = 'portrait') =>
    chartAt(path, `${search}&map=many`, { figure: 'map', shape });

  it('has a map of each row of the table, in its order, with name and people', () => {
    const { words, picture } = many('oceania/', '?measure=index');
    const at = (word: string) => words.lastIndexOf(word);
    expect(words).toEqual(expect.arrayContaining(['Australia', '253', 'Rest of Oceania', '54']));
    expect(at('Australia')).toBeLessThan(at('Rest of Oceania'));
    // the totals, Australia and the rest; each map has the smallest region twice
    const shapes = picture.querySelectorAll('path').length;
    expect(shapes).toBe(4 * (outlines.regions.length + 1));
  });

  it('colours a region as the page does', () => {
    const { picture } = many('', '?measure=index&q=finland&rows=countries');
    const path = outlines.regions.find(({ id }) => id === 'northern-norway')?.path;
    const [finland] = [...picture.querySelectorAll('path')].filter((each) => each.getAttribute('d') === path);
    expect(finland?.getAttribute('fill')).toBe('#0f5870'); // 3.07 times as many as expected
  });

  it('names the continents above their first map, and says what is enlarged', () => {
    const { words } = many('', '?measure=index&rows=countries');
    expect(words.filter((word) => word === 'Africa')).toHaveLength(1);
    expect(words).toContain('Upper left: Oslo and Akershus, enlarged.');
    expect(words).toContain('0.80–1.25');
  });

  it('has any shape', () => {
    expect(many('', '?rows=countries', 'square').size).toEqual([1080, 1080]);
    expect(many('', '?rows=countries', 'wide').size).toEqual([1280, 720]);
  });
});

describe('the picture of a table', () => {
  const table = (path: string, search: string) => chartAt(path, search, { figure: 'table' });

  it('has the first rows in the order on screen, with the totals, and says how many there are', () => {
    const { words } = table('', '?rows=countries&sort=-trondelag');
    const names = ['Poland', 'Lithuania', 'Norway', 'Sweden'].map((name) => words.lastIndexOf(name));
    expect(names).toEqual(names.toSorted((a, b) => a - b));
    expect(words).toEqual(expect.arrayContaining(['794', '12 861', 'All citizenships', '79 498']));
    expect(words.join(' ')).toContain('The first 10 of 64 rows.');
    expect(words).not.toContain('Unknown');
  });

  it('tints its cells as the table does, and says by what', () => {
    const { words, picture } = table('', '?measure=index');
    const fills = [...picture.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
    expect(fills.filter((fill) => fill === '#0f5870').length).toBeGreaterThan(1); // legend and cells
    expect(words).toEqual(
      expect.arrayContaining(['Colour: times as many as expected', '3.07', '2.00 or more']),
    );
    expect(words).not.toContain('0.80–1.25');
  });

  it('explains the signs and brackets that stand in it', () => {
    expect(table('', '?measure=index').words.join(' ')).not.toContain('(…)');
    const { words } = table('', '?measure=index&rows=countries&sort=total');
    expect(words.join(' ')).toContain('(…) based on few people');
  });
});
