import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// Without a browser: the pictures are looked at where the build has put them.
import { expect, test } from '@playwright/test';
import { DIST } from './site-files.ts';

const folders = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])index\.html$/.test(file))
  .map((file) => dirname(file))
  // a proof is passed on with the picture of the page that it belongs to
  .filter((folder) => !/(^|[\\/])proof$/.test(folder));

test('every page of the build has its own picture of 1200 × 630 px beside it, under 60 kB', () => {
  expect(folders.length).toBeGreaterThan(150);
  const pictures = folders.map((folder) => readFileSync(join(DIST, folder, 'preview.png')));
  pictures.forEach((png, i) => {
    const where = folders[i];
    expect(png.subarray(0, 8).toString('latin1'), where).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], where).toEqual([1200, 630]);
    expect(png.length, where).toBeLessThan(60_000);
    expect(png.subarray(-8, -4).toString('latin1'), where).toBe('IEND');
  });
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(folders.length);
});
