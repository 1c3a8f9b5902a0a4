import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/pictures/marks.ts';
import { svgOf } from '../../src/pictures/svg.ts';

const options = {
  theme: (colour: string) => `#${colour.length}${colour.length}${colour.length}`,
  outlineOf: (region: string) => `M0 0h1v1z${region}`,
  fontFamily: 'Inter, "DejaVu Sans"',
  opaque: true,
};

function drawn(...marks: readonly Mark[]): string {
  return svgOf({ width: 20, height: 10, title: 'A & B', description: 'What <it> is', marks }, options);
}

describe('svgOf', () => {
  it('says what it is, in words as words, on a ground of the page’s colour', () => {
    expect(drawn()).toBe(
      [
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10" font-family="Inter, &quot;DejaVu Sans&quot;">',
        '<title>A &amp; B</title>',
        '<desc>What &lt;it&gt; is</desc>',
        '<rect width="20" height="10" fill="#444"/>',
        '</svg>\n',
      ].join('\n'),
    );
  });

  it('has no ground where it is to be seen through', () => {
    const picture = { width: 1, height: 1, title: '', description: '', marks: [] };
    expect(svgOf(picture, { ...options, opaque: false })).not.toContain('<rect');
  });

  it('draws an outline by its path, named for who does not see it', () => {
    const outline = { kind: 'outline', region: 'trondelag', fill: 'step-2' } as const;
    expect(drawn({ ...outline, title: 'Trøndelag: 794' })).toContain(
      '<path id="trondelag" d="M0 0h1v1ztrondelag" fill="#666"><title>Trøndelag: 794</title></path>',
    );
    expect(drawn({ ...outline, fill: null, stroke: { colour: 'ink', width: 4 } })).toContain(
      '<path d="M0 0h1v1ztrondelag" fill="none" stroke="#333" stroke-width="4" stroke-linejoin="round"/>',
    );
  });

  it('draws paths, rectangles, texts and groups, with two decimals at most', () => {
    const svg = drawn(
      { kind: 'path', d: 'M1 2L3 4', fill: null, stroke: { colour: 'quiet', width: 0.8 } },
      {
        ...{ kind: 'group', x: 1.23456, y: 2, scale: 0.5 },
        marks: [{ kind: 'rect', x: 0, y: 1 / 3, width: 4, height: 5, radius: 2, fill: 'bar' }],
      },
      { kind: 'text', x: 1, y: 9, text: '4\u00a0017 <', size: 14, weight: 700, anchor: 'end', fill: 'ink' },
    );
    expect(svg).toContain('<path d="M1 2L3 4" fill="none" stroke="#555" stroke-width="0.8"');
    expect(svg).toContain(
      '<g transform="translate(1.23 2) scale(0.5)"><rect x="0" y="0.33" width="4" height="5" rx="2" fill="#333"/></g>',
    );
    expect(svg).toContain(
      '<text x="1" y="9" font-size="14" font-weight="700" text-anchor="end" fill="#333">4\u00a0017 &lt;</text>',
    );
  });
});
