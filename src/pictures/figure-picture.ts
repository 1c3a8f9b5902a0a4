import type { Box } from './geometry.ts';
import type { Mark, Picture } from './marks.ts';
import { textLines } from './text-lines.ts';
import type { Colour } from './theme.ts';

/** The words around a drawing that stands alone, in the language of the page. */
export interface FigureWords {
  readonly title: string;
  /** What is counted, and in what unit; empty where the title says it. */
  readonly subtitle: string;
  /** Where the picture is from, at its foot. */
  readonly sourceLines: readonly string[];
}

/** A drawing: marks in px from its upper left corner, and the room that they take. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** `portrait`: as wide as the drawing is, and as high as it needs. The others have a fixed size. */
export const PICTURE_SHAPES = ['portrait', 'square', 'wide'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** Sizes of type and room, in px. */
interface Layout {
  readonly margin: number;
  readonly title: number;
  readonly subtitle: number;
  readonly source: number;
}

const NARROW: Layout = { margin: 32, title: 26, subtitle: 15, source: 12 };
const LARGE: Layout = { margin: 48, title: 38, subtitle: 21, source: 16 };
const SQUARE = 1080;
const WIDE = { width: 1280, height: 720, column: 400 };
const LINE = 1.35;

/** A picture that stands alone: a drawing with its title, what is counted, and where it is from. */
export function figurePicture(words: FigureWords, drawing: Drawing, shape: PictureShape): Picture {
  const about = { title: words.title, description: [words.subtitle, ...words.sourceLines].join(' ') };
  switch (shape) {
    case 'portrait':
      return { ...about, ...portrait(words, drawing) };
    case 'square':
      return { ...about, ...square(words, drawing) };
    case 'wide':
      return { ...about, ...wide(words, drawing) };
  }
}

function portrait(words: FigureWords, drawing: Drawing): Drawing {
  const { margin } = NARROW;
  const head = headOf(words, NARROW, drawing.width);
  const foot = footOf(words, NARROW, drawing.width);
  const top = margin + head.height + 20;
  const bottom = top + drawing.height + 20;
  return {
    width: Math.ceil(drawing.width + 2 * margin),
    height: Math.ceil(bottom + foot.height + margin),
    marks: [at(head, margin, margin), at(drawing, margin, top), at(foot, margin, bottom)],
  };
}

function square(words: FigureWords, drawing: Drawing): Drawing {
  const { margin } = LARGE;
  const width = SQUARE - 2 * margin;
  const head = headOf(words, LARGE, width);
  const foot = footOf(words, LARGE, width);
  const footTop = SQUARE - margin - foot.height;
  const top = margin + head.height + 28;
  const room = { x: margin, y: top, width, height: footTop - 28 - top };
  return {
    width: SQUARE,
    height: SQUARE,
    marks: [at(head, margin, margin), fitted(drawing, room), at(foot, margin, footTop)],
  };
}

/** Words in a column of their own, left of the drawing. */
function wide(words: FigureWords, drawing: Drawing): Drawing {
  const { margin } = LARGE;
  const { width, height, column } = WIDE;
  const head = headOf(words, LARGE, column);
  const foot = footOf(words, LARGE, column);
  const left = margin + column + margin;
  const room = { x: left, y: margin, width: width - margin - left, height: height - 2 * margin };
  return {
    width,
    height,
    marks: [at(head, margin, margin), fitted(drawing, room), at(foot, margin, height - margin - foot.height)],
  };
}

function headOf({ title, subtitle }: FigureWords, layout: Layout, width: number): Drawing {
  const heading = textBlock([title], layout.title, 700, 'ink', width);
  const below = textBlock(subtitle === '' ? [] : [subtitle], layout.subtitle, 400, 'quiet', width);
  const gap = layout.subtitle * 0.4;
  return {
    width,
    height: heading.height + gap + below.height,
    marks: [at(heading, 0, 0), at(below, 0, heading.height + gap)],
  };
}

function footOf({ sourceLines }: FigureWords, layout: Layout, width: number): Drawing {
  return textBlock(sourceLines, layout.source, 400, 'quiet', width);
}

function textBlock(
  texts: readonly string[],
  size: number,
  weight: 400 | 700,
  fill: Colour,
  width: number,
): Drawing {
  const lines = texts.flatMap((text) => textLines(text, width, size, weight));
  const leading = size * LINE;
  const marks = lines.map((text, i): Mark => ({
    ...{ kind: 'text', x: 0, y: size + i * leading, text, size, weight },
    ...{ anchor: 'start', fill },
  }));
  return { width, height: lines.length * leading, marks };
}

function at({ marks }: Drawing, x: number, y: number): Mark {
  return { kind: 'group', x, y, scale: 1, marks };
}

/** A drawing as large as a box allows, in its middle. */
function fitted({ width, height, marks }: Drawing, room: Box): Mark {
  const scale = Math.min(room.width / width, room.height / height);
  const x = room.x + (room.width - width * scale) / 2;
  return { kind: 'group', x, y: room.y + (room.height - height * scale) / 2, scale, marks };
}
