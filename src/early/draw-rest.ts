/** The class of a page, not of an embed, till its first frame has been drawn; the style sheet of the table knows it. */
export const FIRST_FRAME = 'first-frame';

/**
 * Has the browser lay out the long tables, which stand below the first screen, once that has been drawn: they take as long
 * as all the rest of the page.
 */
export function drawRestAfterFirstFrame({ classList }: HTMLElement): void {
  requestAnimationFrame(() => setTimeout(() => classList.remove(FIRST_FRAME)));
}
