import type { Mark, Painted, Picture } from './marks.ts';
import { escapeMarkup } from './markup.ts';
import type { ThemeColours } from './theme.ts';

/** What the SVG of a picture is made with. */
export interface SvgOptions {
  readonly theme: ThemeColours;
  /** The path data of a region's outline. */
  readonly outlineOf: (region: string) => string;
  readonly fontFamily: string;
  /** False: what lies behind the picture is seen through it. */
  readonly opaque: boolean;
}

/** A standalone SVG of a picture: every colour and outline is in place, so that nothing else is needed to draw it. */
export function svgOf({ width, height, title, description, marks }: Picture, options: SvgOptions): string {
  const { theme, fontFamily, opaque } = options;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeMarkup(fontFamily)}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    ...(opaque ? [`<rect width="${width}" height="${height}" fill="${theme('page')}"/>`] : []),
    ...marks.map((mark) => markup(mark, options)),
    '</svg>\n',
  ].join('\n');
}

function markup(mark: Mark, options: SvgOptions): string {
  switch (mark.kind) {
    case 'outline':
      // where a shape is named, programs that draw are to find it by its region
      return shape(
        'path',
        { id: mark.title === undefined ? undefined : mark.region, d: options.outlineOf(mark.region) },
        mark,
        options,
        mark.title,
      );
    case 'path':
      return shape('path', { d: mark.d }, mark, options);
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return shape('rect', { x, y, width, height, rx: radius }, mark, options);
    }
    case 'text': {
      const { x, y, size, weight, anchor, fill, text } = mark;
      const bold = weight === 400 ? undefined : weight;
      const aligned = anchor === 'start' ? undefined : anchor;
      const own = {
        x,
        y,
        'font-size': size,
        'font-weight': bold,
        'text-anchor': aligned,
        fill: options.theme(fill),
      };
      return `<text${attributes(own)}>${escapeMarkup(text)}</text>`;
    }
    case 'group': {
      const { x, y, scale, turned, marks } = mark;
      const turn = turned ? ' rotate(-90)' : '';
      const inside = marks.map((part) => markup(part, options)).join('\n');
      return `<g transform="translate(${short(x)} ${short(y)})${turn} scale(${Number(scale.toPrecision(6))})">${inside}</g>`;
    }
  }
}

function shape(
  name: 'path' | 'rect',
  geometry: Attributes,
  { fill, stroke }: Painted,
  { theme }: SvgOptions,
  title?: string,
): string {
  const paint = {
    fill: fill === null ? 'none' : theme(fill),
    stroke: stroke && theme(stroke.colour),
    'stroke-width': stroke?.width,
    'stroke-linejoin': stroke && 'round',
  };
  const start = `<${name}${attributes({ ...geometry, ...paint })}`;
  return title === undefined ? `${start}/>` : `${start}><title>${escapeMarkup(title)}</title></${name}>`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? short(value) : escapeMarkup(value)}"`;
    })
    .join('');
}

/** A number with the decimals that can be seen. */
function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
