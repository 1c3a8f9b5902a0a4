import type { MapPicture } from './map-picture.ts';

/** The map on the page and all that it takes from there. */
export type PageMap = Pick<
  MapPicture,
  'map' | 'legend' | 'legendLines' | 'colours' | 'outlineOf' | 'styleOf'
>;

/** The one map of the page with its legend; null where the page shows none, or many. */
export function pageMap(): PageMap | null {
  const panel = document.querySelector('.map-panel');
  const map = panel?.querySelector<SVGSVGElement>('svg[data-map]');
  if (!panel || !map) return null;
  return {
    map,
    legend: panel.querySelector<SVGSVGElement>('.legend svg'),
    legendLines: Array.from(panel.querySelectorAll('.legend p'), ({ textContent }) => textContent),
    colours: themeColours(panel),
    outlineOf: (id) => document.getElementById(id)?.getAttribute('d') ?? '',
    styleOf: (element) => getComputedStyle(element),
  };
}

/** The theme's colours as they come out: a custom property itself gives no more than what the style sheet says. */
function themeColours(place: Element): PageMap['colours'] {
  const probe = place.appendChild(document.createElement('span'));
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = { page: colour('page'), ink: colour('ink'), quiet: colour('quiet') };
  probe.remove();
  return colours;
}
