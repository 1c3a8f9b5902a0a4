import type { Legend } from '../../pictures/legend.ts';
import { mapDrawing } from '../../pictures/map-drawing.ts';
import type { MapFrame } from '../../pictures/map-frame.ts';
import { mapPicture } from '../../pictures/map-picture.ts';
import type { MapRegion } from '../../pictures/map-region.ts';
import type { Mark } from '../../pictures/marks.ts';
import { svgOf } from '../../pictures/svg.ts';
import type { ThemeColours } from '../../pictures/theme.ts';
import type { Outlines } from '../outlines/outlines.ts';
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
    readonly regions: readonly MapRegion[];
    /** The region that the page is about. */
    readonly marked: string | null;
  };
  readonly legend: Legend;
}

/** What all pictures of a build are drawn with. */
export interface PictureParts {
  readonly outlines: Outlines;
  readonly frame: MapFrame;
  readonly theme: ThemeColours;
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
const MAP = { right: 1152, top: 34, height: 572 };

const KICKER: TextStyle = { width: 620, mostLines: 1, largest: 27, weight: 700, colour: 'accent' };
const HEADING: TextStyle = { width: 620, mostLines: 2, largest: 60, weight: 700, colour: 'ink' };
const FIGURE: TextStyle = { width: 620, mostLines: 1, largest: 124, weight: 700, colour: 'accent' };
const WORDS: TextStyle = { width: 584, mostLines: 3, largest: 34, weight: 400, colour: 'ink' };
const SOURCE: TextStyle = { width: 620, mostLines: 1, largest: 21, weight: 400, colour: 'quiet' };

/** Draws the picture of a page as an SVG of {@link PICTURE_WIDTH} by {@link PICTURE_HEIGHT} px, in the font Inter. */
export function pictureSvg(picture: PagePicture, { outlines, frame, theme }: PictureParts): string {
  const { map, legend } = picture;
  const width = (MAP.height * frame.width) / frame.height;
  const drawing = mapDrawing(mapPicture(frame, map.regions), legend, width, map.marked);
  const paths = new Map(outlines.regions.map(({ id, path }) => [id, path]));
  return svgOf(
    {
      width: PICTURE_WIDTH,
      height: PICTURE_HEIGHT,
      title: picture.heading,
      description: picture.alt,
      marks: [
        { kind: 'rect', x: 0, y: 0, width: 16, height: PICTURE_HEIGHT, fill: 'accent' },
        { kind: 'group', x: MAP.right - drawing.width, y: MAP.top, scale: 1, marks: drawing.marks },
        ...textMarks(picture),
      ],
    },
    { theme, outlineOf: (region) => paths.get(region) ?? '', fontFamily: 'Inter', opaque: true },
  );
}

function textMarks({ kicker, heading, figure, words, source }: PagePicture): readonly Mark[] {
  const kickerBlock = kicker === null ? null : textBlock(kicker, KICKER, LEFT);
  const headingBlock = textBlock(heading, HEADING, LEFT);
  const figureBlock = textBlock(figure, FIGURE, LEFT - 6);
  const wordsBlock = textBlock(words, WORDS, LEFT);
  const sourceBlock = textBlock(source, SOURCE, LEFT);
  const wordsTop = WORDS_BOTTOM - wordsBlock.height;
  return [
    ...(kickerBlock?.at(TOP) ?? []),
    ...headingBlock.at(TOP + (kickerBlock ? kickerBlock.height + 34 : 0)),
    ...figureBlock.at(wordsTop - 34 - figureBlock.height),
    ...wordsBlock.at(wordsTop),
    ...sourceBlock.at(SOURCE_BOTTOM - sourceBlock.height),
  ];
}
