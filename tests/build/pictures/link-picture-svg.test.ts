import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { PagePicture } from '../../../src/build/pictures/link-picture-svg.ts';
import { pictureSvg } from '../../../src/build/pictures/link-picture-svg.ts';
import { FONT_OPTIONS } from '../../../src/build/pictures/picture-fonts.ts';
import { pictureFile } from '../../../src/build/pictures/picture-file.ts';
import { DRAWING, pageAt, PAGES } from '../rendered-pages.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where each text of a picture stands, as it is drawn, moved and enlarged by the groups around it. */
function textBoxes(svg: string): readonly Box[] {
  const parts = svg.match(/<g transform="[^"]*">|<\/g>|<text[^]*?<\/text>/g) ?? [];
  const around: string[] = [];
  return parts.flatMap((part) => {
    if (part === '</g>') around.pop();
    else if (part.startsWith('<g')) around.push(part);
    if (!part.startsWith('<text')) return [];
    const inside = `${around.join('')}${part}${'</g>'.repeat(around.length)}`;
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Inter">${inside}</svg>`;
    const box = new Resvg(alone, { font: FONT_OPTIONS }).getBBox();
    if (!box) throw new Error(`nothing is drawn of ${part}`);
    const { x, y, width, height } = box;
    return [{ text: part.replace(/<[^>]*>/g, ' '), left: x, top: y, right: x + width, bottom: y + height }];
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

const svgOf = (picture: PagePicture) => pictureSvg(picture, DRAWING);

describe('the picture of a page', () => {
  it('says what the page is about, its key figure and its source, in the page’s language', () => {
    expect(pageAt('europe/poland/').picture).toMatchObject({
      kicker: 'Immigration to Norway 2011',
      heading: 'Poland',
      figure: '12\u00a0861',
      words: 'Polish citizens moved to Norway in 2011, 16.2\u00a0% of all who did',
      alt: '12\u00a0861 Polish citizens moved to Norway in 2011, 16.2\u00a0% of all who did. Map: Poland by region.',
    });
    expect(pageAt('nb/regions/trondelag/').picture).toMatchObject({
      heading: 'Trøndelag',
      figure: '5\u00a0552',
      words:
        'personer flyttet fra utlandet til Trøndelag i 2011, 13,0 per 1\u00a0000 innbyggere og 7,0\u00a0% av all innvandring til Norge',
      map: { marked: 'trondelag' },
    });
    expect(pageAt('').picture).toMatchObject({ kicker: null, figure: '79\u00a0498' });
    expect(pageAt('europe/montenegro/').picture.words).toContain('less than 0.1\u00a0%');
    expect(pageAt('america/north-america/rest-of-north-america/').picture).toMatchObject({
      figure: '–',
      words: 'The table counts no moves to Norway by citizens of other North American countries in 2011.',
    });
    expect(pageAt('nb/about/').picture).toMatchObject({ heading: 'Om tallene', figure: '576' });
  });

  it('colours regions as the map of the page does, and names each with its figures', () => {
    const { map, legend } = pageAt('europe/poland/').picture;
    const shades = Object.fromEntries(map.regions.map(({ id, shade }) => [id, shade]));
    // per 1 000 inhabitants: 3.5 in Oslo and Akershus, 1.2 in Northern Norway
    expect(shades['oslo-and-akershus']).toBe('step-4');
    expect(shades['northern-norway']).toBe('step-0');
    expect(legend.entries).toEqual([
      { shade: 'step-0', text: 'below 2' },
      { shade: 'step-2', text: '2–3' },
      { shade: 'step-4', text: '3 or more' },
    ]);
    const texts = textBoxes(svgOf(pageAt('nb/europe/poland/').picture)).map(({ text }) => text.trim());
    expect(texts).toEqual(expect.arrayContaining(['Trøndelag', '794', '1,9', 'Nord-Norge', '572', '1,2']));
  });

  it('writes the classes so that they differ', () => {
    for (const { path, picture } of PAGES) {
      const texts = picture.legend.entries.map(({ text }) => text);
      expect(new Set(texts).size, path).toBe(texts.length);
    }
    expect(pageAt('nb/europe/montenegro/').picture.legend.entries[0]?.text).toBe('under 0,0025');
  });

  it('keeps every text inside the frame, clear of the map and of the other texts, on all pages', () => {
    const drawn = PAGES.filter(({ path, pictured }) => path === pictured);
    expect(drawn).toHaveLength(166);
    const mapLeft = 690;
    for (const { path, picture } of drawn) {
      const boxes = textBoxes(svgOf(picture));
      expect(overlaps(boxes), path).toEqual([]);
      for (const { text, left, top, right, bottom } of boxes) {
        const where = `${path}: ${text} from ${left} to ${right}`;
        expect((left >= 48 && right <= mapLeft) || (left >= mapLeft && right <= 1160), where).toBe(true);
        expect(top, where).toBeGreaterThan(30);
        expect(bottom, where).toBeLessThan(612);
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
    expect(Math.max(...boxes.filter(({ left }) => left < 690).map(({ right }) => right))).toBeLessThanOrEqual(
      690,
    );
  });

  it('escapes what stands in it', () => {
    const svg = svgOf({ ...pageAt('').picture, heading: '<b> & "c"' });
    expect(svg).not.toContain('<b>');
    expect(textBoxes(svg).some(({ text }) => text.includes('&lt;b&gt; &amp; &quot;c&quot;'))).toBe(true);
  });

  it('is a PNG of 1200 by 630 px under 60 kB beside the page, the same bytes each time', async () => {
    for (const [path, picturePath] of [
      ['', 'preview.png'],
      ['nb/europe/rest-of-europe/', 'nb/europe/rest-of-europe/preview.png'],
      ['regions/agder-and-rogaland/', 'regions/agder-and-rogaland/preview.png'],
    ] as const) {
      const file = await pictureFile(pageAt(path), DRAWING);
      const again = await pictureFile(pageAt(path), DRAWING);
      expect(file?.path).toBe(picturePath);
      expect(file?.content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect([file?.content.readUInt32BE(16), file?.content.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(file?.content.length).toBeLessThan(60_000);
      expect(again).toEqual(file);
    }
  });

  it('is none for a page that shows the picture of another', async () => {
    expect(await pictureFile(pageAt('europe/poland/proof/'), DRAWING)).toBeNull();
  });
});
