import type { Colour } from './theme.ts';

/** How a shape is painted; null for not at all. */
export interface Painted {
  readonly fill: Colour | null;
  readonly stroke?: { readonly colour: Colour; readonly width: number };
}

/** The outline of a region of the map, which is kept in one place and drawn by reference. */
export interface OutlineMark extends Painted {
  readonly kind: 'outline';
  readonly region: string;
  /** What a reader without sight is told; none for a shape that another one tells of. */
  readonly title?: string;
}

export interface PathMark extends Painted {
  readonly kind: 'path';
  /** Path data. */
  readonly d: string;
}

export interface RectMark extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of its corners. */
  readonly radius?: number;
}

export interface TextMark {
  readonly kind: 'text';
  /** Where the text begins, has its middle or ends, as `anchor` says. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** Size of the font. */
  readonly size: number;
  readonly weight: 400 | 700;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Colour;
}

/** Marks in units of their own: moved, then scaled. */
interface GroupMark {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** True for a quarter turn to the left about the group's place: text in it is read upwards. */
  readonly turned?: true;
  readonly marks: readonly Mark[];
}

/** What a picture is drawn of. Screen, download and link picture draw the same marks; a new kind must be drawn by all. */
export type Mark = OutlineMark | PathMark | RectMark | TextMark | GroupMark;

/** A picture in px, y downwards. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** In the order in which they are drawn. */
  readonly marks: readonly Mark[];
}
