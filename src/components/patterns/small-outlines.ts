const PREFIX = 'small-';

/** The region whose outline a drawing refers to. */
export function regionOf(use: Element): string {
  return use.getAttribute('href')?.replace(`#${PREFIX}`, '') ?? '';
}

/** The path data of a region on the small maps, which stand once in the page's HTML. @throws where they do not. */
export function smallOutlineOf(region: string): string {
  const outline = document
    .getElementById(PREFIX + region)
    ?.querySelector('path')
    ?.getAttribute('d');
  if (outline) return outline;
  throw new Error(`small map: no outline of ${region} in the page; document.ts writes one for each region`);
}

/** The size of the frame that all outlines of small maps have in common. */
export function mapSize(): { readonly width: number; readonly height: number } {
  const frame = document.querySelector(`symbol[id^="${PREFIX}"]`)?.getAttribute('viewBox') ?? '';
  const [, , width = 1, height = 1] = frame.split(' ').map(Number);
  return { width, height };
}
