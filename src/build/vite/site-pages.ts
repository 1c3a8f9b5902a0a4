import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../document/deployment.ts';
import type { DocumentParts, RenderedPage } from '../document/document.ts';
import { document } from '../document/document.ts';
import type { PictureParts } from '../pictures/link-picture-svg.ts';
import { pictureFile } from '../pictures/picture-file.ts';
import { compressFile } from './compress.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Writes every page's document and, where it has one of its own, its picture into a folder, compressed, too. Pictures are
 * drawn and files compressed in other threads while the next pages are rendered, and no page waits in memory for the rest
 * of the site. Of each file its hash is given back, in the place of its content.
 */
export async function writePages(
  pages: readonly RenderedPage[],
  parts: DocumentParts,
  drawing: PictureParts,
  folder: string,
): Promise<readonly SiteFile[]> {
  const written = await inParallel(pages, async (page) => {
    const content = document(page, parts);
    const picture = await pictureFile(page, drawing);
    const files = [{ path: `${page.path}index.html`, content }, ...(picture ? [picture] : [])];
    return Promise.all(files.map((file) => writeSiteFile(file, folder)));
  });
  return written.flat();
}

async function writeSiteFile({ path, content }: SiteFile, folder: string): Promise<SiteFile> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  await compressFile(file);
  return { path, content: hashOf(content) };
}

function hashOf(content: SiteFile['content']): Uint8Array {
  return createHash('sha256').update(content).digest();
}
