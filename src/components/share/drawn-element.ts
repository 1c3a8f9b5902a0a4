import { escapeMarkup } from './markup.ts';

/** What an element of the page is drawn from beside itself. */
export interface DrawnFrom {
  /** The path of an outline, by the id that a `<use>` refers to. */
  readonly outlineOf: (id: string) => string;
  readonly styleOf: (element: Element) => Pick<CSSStyleDeclaration, 'getPropertyValue'>;
}

/** Geometry that is taken over as it stands. */
const GEOMETRY = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'dx', 'dy', 'd', 'transform'];

/** Presentation that the page's style sheet decides, by the property's name and the value that goes without saying. */
const PRESENTATION: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
};
const OF_TEXT = new Set(['font-size', 'font-weight', 'text-anchor']);

/**
 * An element of the map or the legend as markup that needs no style sheet, with all below it; what marks the place of the
 * pointer is left out.
 */
export function drawnElement(element: Element, from: DrawnFrom): string {
  if (element.classList.contains('hovered')) return '';
  const name = element.localName;
  const geometry = GEOMETRY.flatMap((key) => attribute(key, element.getAttribute(key)));
  switch (name) {
    case 'use': {
      const outline = from.outlineOf((element.getAttribute('href') ?? '').slice(1));
      return `<path d="${escapeMarkup(outline)}"${presentation(element, from)}/>`;
    }
    case 'path':
    case 'rect':
    case 'circle':
      return `<${name}${geometry.join('')}${presentation(element, from)}/>`;
    case 'text':
      return `<text${geometry.join('')}${presentation(element, from)}>${escapeMarkup(element.textContent)}</text>`;
    case 'title':
      return `<title>${escapeMarkup(element.textContent)}</title>`;
    default: {
      const label = element.getAttribute('aria-label');
      const children = [...element.children].map((child) => drawnElement(child, from)).join('');
      const id = attribute('id', element.getAttribute('data-region')).join('');
      return `<g${id}>${label === null ? '' : `<title>${escapeMarkup(label)}</title>`}${children}</g>`;
    }
  }
}

function presentation(element: Element, { styleOf }: DrawnFrom): string {
  const style = styleOf(element);
  const isText = element.localName === 'text';
  const hasStroke = style.getPropertyValue('stroke') !== 'none';
  return Object.entries(PRESENTATION)
    .filter(([key]) => isText || !OF_TEXT.has(key))
    .filter(([key]) => hasStroke || !key.startsWith('stroke'))
    .map(([key, usual]) => {
      const value = style.getPropertyValue(key);
      return value === usual ? '' : attribute(key, value.replace(/px$/, '')).join('');
    })
    .join('');
}

function attribute(name: string, value: string | null): readonly string[] {
  return value === null || value === '' ? [] : [` ${name}="${escapeMarkup(value)}"`];
}
