import type { ShareWords } from '../../messages/share-words.ts';
import { copyPicture } from './clipboard.ts';
import { rasterize } from './rasterize.ts';
import { saveFile } from './save-file.ts';

export const PICTURE_EXPORTS = ['svg', 'png', 'copyPicture'] as const;
export type PictureExport = (typeof PICTURE_EXPORTS)[number];

/** Pixels to a unit of the picture: sharp on the screens of today, and in print at 12 cm. */
const PNG_SCALE = 2;

/** A picture, and what its files are called, without their ending. */
export interface Picture {
  readonly svg: () => string;
  readonly stem: string;
}

/**
 * What each export does with a picture; gives the words that say that it is done. Rejects where the browser cannot draw.
 */
export async function exportPicture(
  name: PictureExport,
  { svg, stem }: Picture,
  { download }: Pick<ShareWords, 'download'>,
): Promise<string> {
  // made within the press: a browser that copies only then is given the picture as a promise
  const png = () => rasterize(svg(), PNG_SCALE);
  switch (name) {
    case 'svg':
      saveFile(`${stem}.svg`, new Blob([svg()], { type: 'image/svg+xml' }));
      return download.saved(`${stem}.svg`);
    case 'png':
      saveFile(`${stem}.png`, await png());
      return download.saved(`${stem}.png`);
    case 'copyPicture':
      return (await copyPicture(png())) ? download.pictureCopied : download.pictureRefused;
  }
}
