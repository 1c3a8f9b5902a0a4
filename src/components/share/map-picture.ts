import type { DrawnFrom } from './drawn-element.ts';
import { drawnElement } from './drawn-element.ts';
import { escapeMarkup } from './markup.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** What a picture of a map is made of: elements of the page and words around them. */
export interface MapPicture extends DrawnFrom {
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
    for (const line of wrappedLines(text, INNER, size)) {
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
      ...[...svg.children].map((child) => drawnElement(child, picture)),
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
