import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Level 9 takes seven times as long for a twentieth less. */
const DEFLATE_LEVEL = 7;

/**
 * A PNG of an opaque picture with a palette of at most 256 colours: for flat areas a third of what 32 bits a pixel take.
 * Colours beyond the 256 most frequent become the nearest of those. `pixels` are RGBA, row by row; alpha is left out.
 */
export async function indexedPng(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  const runs = colourRuns(pixels);
  const { palette, indexOf } = makePalette(runs);
  const indices = Buffer.alloc(width * height);
  for (const { colour, start, end } of runs) indices.fill(indexOf.get(colour) ?? 0, start, end);
  // The byte before each row says that it is not filtered.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, by palette, deflate, not interlaced
  const data = await promisify(deflate)(rows, { level: DEFLATE_LEVEL });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff])),
    ),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pixels of one colour, from `start` up to `end`. */
interface Run {
  readonly colour: number;
  readonly start: number;
  readonly end: number;
}

function colourRuns(pixels: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  const count = pixels.length / 4;
  for (let start = 0, end = 1; start < count; start = end, end++) {
    const colour = colourAt(pixels, start);
    while (end < count && colourAt(pixels, end) === colour) end++;
    runs.push({ colour, start, end });
  }
  return runs;
}

/** The palette, most frequent colour first, and the place on it for every colour of a picture. */
function makePalette(runs: readonly Run[]) {
  const counts = new Map<number, number>();
  for (const { colour, start, end } of runs) counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  const colours = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = colours.slice(0, MOST_COLOURS);
  const indexOf = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of colours.slice(MOST_COLOURS)) indexOf.set(colour, nearest(palette, colour));
  return { palette, indexOf };
}

/** The place of the nearest colour on a palette. Plain loops: pictures have thousands of blended colours. */
function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length && least > 0; i++) {
    const d = distance(palette[i] ?? 0, colour);
    if (d < least) [best, least] = [i, d];
  }
  return best;
}

/** Squared distance of two colours. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff);
  const blue = (a & 0xff) - (b & 0xff);
  return red * red + green * green + blue * blue;
}

function colourAt(pixels: Uint8Array, index: number): number {
  const i = index * 4;
  return ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
