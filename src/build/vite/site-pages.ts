import { createHash } from 'node:crypto';
import type { SiteFile } from '../document/deployment.ts';
import type { DocumentParts, RenderedPage } from '../document/document.ts';
import { document } from '../document/document.ts';
import type { PictureParts } from '../pictures/link-picture-svg.ts';
import { pictureFile } from '../pictures/picture-file.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Emits every page's document and, where it has one of its own, its picture. Pictures are drawn in other threads while the
 * next pages are rendered, and nothing is kept: of each file only its hash is given back, in the place of its content.
 */
export async function writePages(
  pages: readonly RenderedPage[],
  parts: DocumentParts,
  drawing: PictureParts,
  emit: (file: SiteFile) => void,
): Promise<readonly SiteFile[]> {
  const written = await inParallel(pages, async (page) => {
    const content = document(page, parts);
    const picture = await pictureFile(page, drawing);
    const files: readonly SiteFile[] = [
      { path: `${page.path}index.html`, content },
      ...(picture ? [picture] : []),
    ];
    files.forEach(emit);
    return files.map(({ path, content }) => ({ path, content: hashOf(content) }));
  });
  return written.flat();
}

function hashOf(content: SiteFile['content']): Uint8Array {
  return createHash('sha256').update(content).digest();
}
