import type { Box, Point } from './geometry.ts';
import type { Land } from './land-rows.ts';

/** A text that names a region of a map, not yet placed. */
export interface CalloutRequest {
  /** The region's. */
  readonly id: string;
  /** Where in the region its leader ends. */
  readonly anchor: Point;
  /** The room that the text needs. */
  readonly width: number;
  readonly height: number;
  /** From the top of the text to the middle of its first line, where the leader begins. */
  readonly firstLine: number;
}

/** A text that has its place, and the line that leads there. */
export interface Callout {
  readonly id: string;
  readonly box: Box;
  /** At which edge of its box the text stands: `end` for one that is left of its region. */
  readonly align: 'start' | 'end';
  /** From the region to the text. */
  readonly leader: readonly Point[];
}

/** Where callouts may stand. */
export interface CalloutRoom {
  /** The frame of the map. */
  readonly width: number;
  readonly height: number;
  /** What no text may cover. */
  readonly land: readonly Land[];
  /** What is kept free for something else. */
  readonly reserved: readonly Box[];
}
