import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturePng } from '../pictures/picture-png.ts';
import type { SiteFile } from './deployment.ts';

/** Where pages have their icon for a phone's home screen. */
export const TOUCH_ICON = 'apple-touch-icon.png';
export const MANIFEST = 'site.webmanifest';

const ICON = 'favicon.svg';
/** What phones ask for, px. */
const TOUCH_SIZE = 180;

interface IconFile extends SiteFile {
  readonly mediaType: string;
}

/** What the site is called and looks like where a device keeps it. `root` is the project's folder, `name` the site's. */
export async function iconFiles(root: string, name: string): Promise<readonly IconFile[]> {
  const icon = readFileSync(join(root, 'public', ICON), 'utf8');
  // phones round the corners themselves
  const touchIcon = icon
    .replace('<svg ', `<svg width="${TOUCH_SIZE}" height="${TOUCH_SIZE}" `)
    .replace(/ rx="\d+"/, '');
  const manifest = {
    name,
    start_url: './',
    display: 'browser',
    icons: [
      { src: ICON, sizes: 'any', type: 'image/svg+xml' },
      { src: TOUCH_ICON, sizes: `${TOUCH_SIZE}x${TOUCH_SIZE}`, type: 'image/png' },
    ],
  };
  return [
    { path: TOUCH_ICON, mediaType: 'image/png', content: await picturePng(touchIcon) },
    {
      path: MANIFEST,
      mediaType: 'application/manifest+json',
      content: `${JSON.stringify(manifest, null, 2)}\n`,
    },
  ];
}
