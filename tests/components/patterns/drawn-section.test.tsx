// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallSymbols } from '../../../src/build/document/document.ts';
import { readSiteSource } from '../../../src/build/vite/site-source.ts';
import { indexScale } from '../../../src/components/chart/index-bar.ts';
import { drawnSection } from '../../../src/components/patterns/drawn-section.ts';
import { workHeat } from '../../../src/components/patterns/heat-tools.ts';
import { PatternsContent } from '../../../src/components/patterns/PatternsContent.tsx';
import { smallOutlineOf } from '../../../src/components/patterns/small-outlines.ts';
import type { PictureLook } from '../../../src/components/share/standalone-svg.ts';
import { standaloneSvg } from '../../../src/components/share/standalone-svg.ts';
import { PATTERNS_WORDS } from '../../../src/messages/patterns-words.ts';
import { PATTERNS } from '../../build/patterns/settled-table.ts';
import { TABLE } from '../../model/published.ts';
import { SPEECH } from '../speech.ts';

const { smallOutlines } = readSiteSource(process.cwd());
const CONTENT = renderToStaticMarkup(
  <PatternsContent
    {...SPEECH.en}
    {...{ table: TABLE, patterns: PATTERNS, root: '../', words: PATTERNS_WORDS.en }}
  />,
);

beforeEach(() => {
  document.body.innerHTML = `${smallSymbols(smallOutlines)}<div class="patterns">${CONTENT}</div>`;
});

const section = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};

/** The picture of a figure of the page, its texts in the order in which they are drawn. */
function pictureOf(id: string, look: Partial<PictureLook> = {}) {
  const { drawing, subtitle, notes = [] } = drawnSection(section(id), indexScale(SPEECH.en, 4));
  const svg = standaloneSvg(
    { title: id, subtitle, sourceLines: notes },
    drawing,
    { ground: 'light', shape: 'portrait', ...look },
    smallOutlineOf,
  );
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const words = [...picture.querySelectorAll('text')].map(({ textContent }) =>
    textContent.replace(/\s/g, ' '),
  );
  return { picture, words, all: words.join(' ') };
}

const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('the picture of the heat table', () => {
  it('has every figure of the table, and every name and sentence of its groups', () => {
    const { words, all } = pictureOf('heat');
    const cells = [...document.querySelectorAll('.heat tbody :is(th, td)')].map(plain).filter(Boolean);
    expect(cells.length).toBeGreaterThan(400);
    const left = [...words];
    for (const cell of cells) {
      const at = left.indexOf(cell);
      // a long name is set in two lines
      if (at < 0) expect(all).toContain(cell);
      else left.splice(at, 1);
    }
    for (const said of document.querySelectorAll('.heat caption :is(h3, p)'))
      expect(all).toContain(plain(said));
  });

  it('colours a cell as the table does, and draws the map of each group', () => {
    const { picture } = pictureOf('heat');
    const dark = document.querySelectorAll('.heat td.ratio-4').length;
    const fills = [...picture.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
    expect(fills.filter((fill) => fill === '#0f5870')).toHaveLength(dark + 1); // the scale
    expect(picture.querySelectorAll('path')).toHaveLength(document.querySelectorAll('.heat use').length);
  });

  it('is in the order that the reader has given the table', () => {
    const heat = document.querySelector<HTMLElement>('.heat');
    if (!heat) throw new Error('no heat table');
    workHeat(heat, null, { sortBy: SPEECH.en.messages.sortBy, collator: SPEECH.en.collator });
    heat.querySelector<HTMLElement>('th:nth-child(2) button')?.click();
    const { words } = pictureOf('heat');
    const [poland, sweden] = ['Poland', 'Sweden'].map((name) => words.indexOf(name));
    expect(poland).toBeGreaterThan(0);
    expect(sweden).toBeGreaterThan(poland ?? 0);
    expect(words).not.toContain('Together');
  });
});

describe('the picture of the plane of likeness', () => {
  it('has a circle for each citizenship, a square for each region, and all names', () => {
    const { picture, words } = pictureOf('plane');
    const plane = section('plane');
    expect(picture.querySelectorAll('rect[rx]')).toHaveLength(plane.querySelectorAll('circle').length);
    expect(picture.querySelectorAll('path')).toHaveLength(TABLE.regions.length);
    for (const name of plane.querySelectorAll('text')) expect(words).toContain(plain(name));
  });

  it('has any shape, and says how it is read', () => {
    const { picture, all } = pictureOf('plane', { shape: 'square' });
    expect(picture.getAttribute('width')).toBe('1080');
    expect(all).toContain('Two citizenships that are near each other settled alike');
  });
});

it('has each fact with its bars', () => {
  const { picture, words, all } = pictureOf('whole');
  const bars = section('whole').querySelectorAll('li');
  expect(bars.length).toBeGreaterThan(10);
  expect(picture.querySelectorAll('rect[fill="#2a7b94"]')).toHaveLength(bars.length);
  for (const bar of bars) expect(words).toContain(plain(bar.querySelector('b') ?? bar));
  for (const said of section('whole').querySelectorAll('h3, p')) expect(all).toContain(plain(said));
});
