import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../src/build/pictures/light-theme.ts';
import type { PagePicture } from '../../../src/build/pictures/link-picture-svg.ts';
import { pictureSvg } from '../../../src/build/pictures/link-picture-svg.ts';
import { FONT_OPTIONS } from '../../../src/build/pictures/picture-fonts.ts';
import { pictureFiles } from '../../../src/build/pictures/picture-files.ts';
import { pageAt, PAGES, SOURCE, THEME } from '../rendered-pages.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where each text of a picture stands, as it is drawn. */
function textBoxes(svg: string): readonly Box[] {
  return [...svg.matchAll(/<text[^]*?<\/text>/g)].map(([text]) => {
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Inter">${text}</svg>`;
    const box = new Resvg(alone, { font: FONT_OPTIONS }).getBBox();
    if (!box) throw new Error(`nothing is drawn of ${text}`);
    const { x, y, width, height } = box;
    return { text: text.replace(/<[^>]*>/g, ' '), left: x, top: y, right: x + width, bottom: y + height };
  });
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

const svgOf = (picture: PagePicture) => pictureSvg(picture, SOURCE.outlines, THEME);

describe('the picture of a page', () => {
  it('says what the page is about, its key figure and its source, in the page’s language', () => {
    expect(pageAt('europe/poland/').picture).toMatchObject({
      kicker: 'Immigration to Norway 2011',
      heading: 'Poland',
      figure: '12\u00a0861',
      words: 'Polish citizens immigrated to Norway in 2011, 16.2\u00a0% of all immigrants',
      alt: 'Map: Poland by region',
    });
    expect(pageAt('nb/regions/trondelag/').picture).toMatchObject({
      heading: 'Trøndelag',
      figure: '5\u00a0552',
      words:
        'personer innvandret til Trøndelag i 2011, 13,0 per 1\u00a0000 innbyggere og 7,0\u00a0% av all innvandring til Norge',
      map: { marked: 'trondelag' },
    });
    expect(pageAt('').picture).toMatchObject({ kicker: null, figure: '79\u00a0498' });
    expect(pageAt('europe/montenegro/').picture.words).toContain('less than 0.1\u00a0%');
    expect(pageAt('america/north-america/rest-of-north-america/').picture).toMatchObject({
      figure: '–',
      words: 'No citizens of other North American countries immigrated to Norway in 2011.',
    });
    expect(pageAt('nb/about/').picture).toMatchObject({ heading: 'Om tallene', figure: '576' });
  });

  it('shades and sizes regions as the map of the page does', () => {
    const { map, legend } = pageAt('europe/poland/').picture;
    const shades = Object.fromEntries(map.regions.map(({ id, shade }) => [id, shade]));
    // per 1 000 inhabitants: 3.5 in Oslo and Akershus, 1.2 in Northern Norway
    expect(shades['oslo-and-akershus']).toBe('step-4');
    expect(shades['northern-norway']).toBe('step-0');
    expect(legend.shades).toEqual(['step-0', 'step-2', 'step-4']);
    expect(legend.bounds).toEqual(['2', '3']);
    const area = (region: string) => (map.regions.find(({ id }) => id === region)?.radius ?? 0) ** 2;
    expect(area('trondelag') / area('oslo-and-akershus')).toBeCloseTo(794 / 4017, 1);
  });

  it('writes the bounds of its classes so that they differ', () => {
    for (const { path, picture } of PAGES) {
      const { bounds, shades } = picture.legend;
      expect(new Set(bounds).size, path).toBe(bounds.length);
      expect(bounds.length, path).toBe(Math.max(0, shades.length - 1));
    }
    expect(pageAt('nb/europe/montenegro/').picture.legend.bounds).toContain('0,0025');
  });

  it('keeps every text inside the frame, clear of the map and of the other texts, on all pages', () => {
    expect(PAGES).toHaveLength(162);
    const mapLeft = 684;
    for (const { path, picture } of PAGES) {
      const boxes = textBoxes(svgOf(picture));
      expect(overlaps(boxes), path).toEqual([]);
      for (const { text, left, top, right, bottom } of boxes) {
        const inColumn = left >= 48 && right <= mapLeft;
        const inLegend = left >= 880 && right <= 1152 && top >= 440;
        expect(inColumn || inLegend, `${path}: ${text} from ${left} to ${right}`).toBe(true);
        expect(top).toBeGreaterThan(40);
        expect(bottom).toBeLessThan(606);
      }
    }
  });

  it('shrinks a heading and a figure that would not fit', () => {
    const { picture } = pageAt('europe/poland/');
    const long = {
      ...picture,
      heading: 'Land i Sør- og Mellom-Amerika utenom Brasil, Chile, Colombia og Venezuela',
      figure: '12\u00a0861\u00a0345\u00a0678',
    };
    const boxes = textBoxes(svgOf(long));
    expect(overlaps(boxes)).toEqual([]);
    expect(Math.max(...boxes.slice(-4).map(({ right }) => right))).toBeLessThanOrEqual(690);
  });

  it('escapes what stands in it', () => {
    const svg = svgOf({ ...pageAt('').picture, heading: '<b> & "c"' });
    expect(svg).not.toContain('<b>');
    expect(textBoxes(svg).some(({ text }) => text.includes('&#60;b&#62; &#38;'))).toBe(true);
  });

  it('is a PNG of 1200 by 630 px under 60 kB beside the page, the same bytes each time', async () => {
    const pages = [pageAt(''), pageAt('nb/europe/rest-of-europe/'), pageAt('regions/agder-and-rogaland/')];
    const [first, again] = [
      await pictureFiles(pages, SOURCE.outlines, THEME),
      await pictureFiles(pages, SOURCE.outlines, THEME),
    ];
    expect(first.map(({ path }) => path)).toEqual([
      'preview.png',
      'nb/europe/rest-of-europe/preview.png',
      'regions/agder-and-rogaland/preview.png',
    ]);
    first.forEach(({ content }, i) => {
      expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(content.length).toBeLessThan(60_000);
      expect(again[i]?.content.equals(content)).toBe(true);
    });
  });
});

describe('lightTheme', () => {
  it('reads the light one of two colours, and names what it lacks', () => {
    const theme = lightTheme(':root { --ink: light-dark(#123456, #fff); }');
    expect(theme('ink')).toBe('#123456');
    expect(() => theme('edge')).toThrow('colours.css: no colour --edge; a line such as --edge: light-dark(');
  });
});
