import type { Theme } from './light-theme.ts';
import type { Outlines, RegionOutline } from '../outlines/outlines.ts';
import type { PictureLegend } from './picture-legend.ts';
import { circleStyle, pictureLegend } from './picture-legend.ts';
import type { TextStyle } from './picture-text.ts';
import { textBlock } from './picture-text.ts';

/** The size that every network shows in full. In px. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

/** What the picture of a page says and shows; all texts are in the page's language. */
export interface PagePicture {
  /** The site's name, above the heading; null where the heading says it. */
  readonly kicker: string | null;
  readonly heading: string;
  /** The page's key figure as it is written: "12 861", "–". */
  readonly figure: string;
  /** What is counted, read on from the figure. */
  readonly words: string;
  readonly source: string;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
  readonly map: {
    readonly regions: readonly {
      readonly id: string;
      /** `step-0` to `step-4`, or `blank`. */
      readonly shade: string;
      /** Of the region's circle in units of the map's grid; 0 for none. */
      readonly radius: number;
    }[];
    /** The region that the page is about. */
    readonly marked: string | null;
  };
  readonly legend: PictureLegend;
}

/** The address of a page's picture below the site's root. */
export function picturePath(page: string): string {
  return `${page}preview.png`;
}

const LEFT = 64;
const TOP = 56;
/** The baseline of the last line of words, and of the source. */
const WORDS_BOTTOM = 530;
const SOURCE_BOTTOM = 592;
const MAP = { right: 1140, top: 40, height: 560 };

const KICKER: TextStyle = { width: 620, mostLines: 1, largest: 27, weight: 700, colour: 'accent' };
const HEADING: TextStyle = { width: 620, mostLines: 2, largest: 60, weight: 700, colour: 'ink' };
const FIGURE: TextStyle = { width: 620, mostLines: 1, largest: 124, weight: 700, colour: 'accent' };
const WORDS: TextStyle = { width: 584, mostLines: 3, largest: 34, weight: 400, colour: 'ink' };
const SOURCE: TextStyle = { width: 620, mostLines: 1, largest: 21, weight: 400, colour: 'quiet' };

/** Draws the picture of a page as an SVG of {@link PICTURE_WIDTH} by {@link PICTURE_HEIGHT} px, in the font Inter. */
export function pictureSvg(picture: PagePicture, outlines: Outlines, theme: Theme): string {
  const { kicker, heading, figure, words, source, legend } = picture;
  const scale = MAP.height / outlines.height;
  const left = MAP.right - outlines.width * scale;
  const kickerBlock = kicker === null ? null : textBlock(kicker, KICKER, LEFT, theme);
  const headingBlock = textBlock(heading, HEADING, LEFT, theme);
  const figureBlock = textBlock(figure, FIGURE, LEFT - 6, theme);
  const wordsBlock = textBlock(words, WORDS, LEFT, theme);
  const sourceBlock = textBlock(source, SOURCE, LEFT, theme);
  const wordsTop = WORDS_BOTTOM - wordsBlock.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" font-family="Inter">
<rect width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" fill="${theme('page')}"/>
<rect width="16" height="${PICTURE_HEIGHT}" fill="${theme('accent')}"/>
<g transform="translate(${left} ${MAP.top}) scale(${scale})">${mapShapes(picture, outlines, theme)}</g>
${pictureLegend(legend, theme)}
${kickerBlock?.at(TOP) ?? ''}
${headingBlock.at(TOP + (kickerBlock ? kickerBlock.height + 34 : 0))}
${figureBlock.at(wordsTop - 34 - figureBlock.height)}
${wordsBlock.at(wordsTop)}
${sourceBlock.at(SOURCE_BOTTOM - sourceBlock.height)}
</svg>`;
}

function mapShapes({ map }: PagePicture, { regions }: Outlines, theme: Theme): string {
  const shape = ({ id, path }: RegionOutline, stroke: string, width: number) => {
    const shade = map.regions.find((region) => region.id === id)?.shade ?? 'blank';
    const fill = theme(shade === 'blank' ? 'page' : shade);
    return `<path d="${path}" fill="${fill}" stroke="${theme(stroke)}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"/>`;
  };
  const shapes = regions.map((region) => shape(region, 'page', 4));
  // Again, over its neighbours: the line lies around the region and fills no fjord of it.
  const mark = regions.filter(({ id }) => id === map.marked).map((region) => shape(region, 'edge', 12));
  const circles = regions.map(({ id, center: [x, y] }) => {
    const radius = map.regions.find((region) => region.id === id)?.radius ?? 0;
    return radius > 0 ? `<circle cx="${x}" cy="${y}" r="${radius}" ${circleStyle(theme)}/>` : '';
  });
  return [...shapes, ...mark, ...circles].join('');
}
