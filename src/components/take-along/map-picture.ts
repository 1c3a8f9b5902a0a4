import { escapeMarkup } from './markup.ts';

/** What a picture of a map is made of: elements of the page and words around them. */
export interface MapPicture {
  /** The page's map and, where the map has classes, its legend. */
  readonly map: SVGSVGElement;
  readonly legend: SVGSVGElement | null;
  /** What the legend says beside its scale. */
  readonly legendLines: readonly string[];
  readonly title: string;
  /** What is shown, below the title. */
  readonly subtitle: string;
  /** Where the picture is from, at its foot. */
  readonly sourceLines: readonly string[];
  readonly colours: { readonly page: string; readonly ink: string; readonly quiet: string };
  /** The path of an outline, by the id that a `<use>` refers to. */
  readonly outlineOf: (id: string) => string;
  readonly styleOf: (element: Element) => Pick<CSSStyleDeclaration, 'getPropertyValue'>;
}

/** Units of the picture; one is a CSS px. */
const WIDTH = 720;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;
const LEGEND_WIDTH = 460;

/**
 * A standalone SVG of the map as it is on screen: title, map, legend and source in one picture, every colour and outline
 * in place, so that nothing of the page is needed to draw it.
 */
export function mapPicture(picture: MapPicture): string {
  const { map, legend, legendLines, title, subtitle, sourceLines, colours } = picture;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, fill: string, weight = 400) => {
    for (const line of wrap(text, INNER, size)) {
      y += Math.round(size * 1.35);
      parts.push(
        `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(line)}</text>`,
      );
    }
  };
  const place = (svg: SVGSVGElement, width: number, align: 'start' | 'middle') => {
    const [left = 0, top = 0, wide = 1, high = 1] = (svg.getAttribute('viewBox') ?? '')
      .split(/\s+/)
      .map(Number);
    const height = Math.round((width * high) / wide);
    const x = align === 'middle' ? (WIDTH - width) / 2 : Math.round(MARGIN + (left * width) / wide);
    parts.push(
      `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${left} ${top} ${wide} ${high}" overflow="visible">`,
      ...[...svg.children].map((child) => drawn(child, picture)),
      '</svg>',
    );
    y += height;
  };

  write(title, 26, colours.ink, 700);
  y += 8;
  write(subtitle, 15, colours.quiet);
  y += 20;
  place(map, INNER - 80, 'middle');
  y += 16;
  for (const line of legendLines) write(line, 14, colours.quiet);
  if (legend) {
    y += 4;
    place(legend, LEGEND_WIDTH, 'start');
  }
  y += 16;
  for (const line of sourceLines) write(line, 12, colours.quiet);
  const height = y + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup([subtitle, ...sourceLines].join(' '))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colours.page}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
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

/** An element of the map or the legend, with all below it; what marks the place of the pointer is left out. */
function drawn(element: Element, picture: MapPicture): string {
  if (element.classList.contains('hovered')) return '';
  const name = element.localName;
  const geometry = GEOMETRY.flatMap((key) => attribute(key, element.getAttribute(key)));
  switch (name) {
    case 'use': {
      const outline = picture.outlineOf((element.getAttribute('href') ?? '').slice(1));
      return `<path d="${escapeMarkup(outline)}"${presentation(element, picture)}/>`;
    }
    case 'path':
    case 'rect':
    case 'circle':
      return `<${name}${geometry.join('')}${presentation(element, picture)}/>`;
    case 'text':
      return `<text${geometry.join('')}${presentation(element, picture)}>${escapeMarkup(element.textContent)}</text>`;
    default: {
      const label = element.getAttribute('aria-label');
      const children = [...element.children].map((child) => drawn(child, picture)).join('');
      const id = attribute('id', element.getAttribute('data-region')).join('');
      return `<g${id}>${label === null ? '' : `<title>${escapeMarkup(label)}</title>`}${children}</g>`;
    }
  }
}

function presentation(element: Element, { styleOf }: MapPicture): string {
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

/** Lines of at most `width` in letters of `size`, by their usual width; a word longer than a line is broken. */
function wrap(text: string, width: number, size: number): readonly string[] {
  const most = Math.floor(width / (size * 0.53));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? ['']));
  }
  return lines;
}
