import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../src/build/pictures/indexed-png.ts';

/** The pixels of a PNG, decoded by another program: it is drawn as an image inside an SVG. */
function decode(png: Buffer, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/></svg>`,
  ).render().pixels;
}

function picture(width: number, height: number, colour: (x: number, y: number) => readonly number[]) {
  const pixels = Array.from({ length: width * height }, (_, i) => [
    ...colour(i % width, Math.floor(i / width)),
    255,
  ]);
  return Uint8Array.from(pixels.flat());
}

describe('indexedPng', () => {
  it('keeps each pixel of a picture of up to 256 colours', async () => {
    const pixels = picture(32, 16, (x, y) =>
      [x * 8, y * 16, (x % 4) * 60 * (y % 2)].map((c) => c - (c % 32)),
    );
    const png = await indexedPng(pixels, 32, 16);
    expect(Buffer.from(decode(png, 32, 16)).equals(pixels)).toBe(true);
  });

  it('gives colours beyond the 256 most frequent the nearest of those', async () => {
    // 256 greys twice, and one pixel that is almost black
    const pixels = picture(32, 17, (x, y) => {
      const grey = (y * 32 + x) % 256;
      return y === 16 ? (x === 0 ? [2, 1, 1] : [0, 0, 0]) : [grey, grey, grey];
    });
    const decoded = decode(await indexedPng(pixels, 32, 17), 32, 17);
    expect([...decoded.slice(16 * 32 * 4, 16 * 32 * 4 + 4)]).toEqual([1, 1, 1, 255]);
    expect([...decoded.slice(0, 16 * 32 * 4)]).toEqual([...pixels.slice(0, 16 * 32 * 4)]);
  });
});
