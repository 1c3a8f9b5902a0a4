import type { Measure } from '../model/measures.ts';
import type { RowMode } from '../model/rows.ts';
import type { Place } from './page.ts';
import type { Part } from './parts.ts';
import type { Sort } from './sort.ts';

export const MAP_MODES = ['one', 'many'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const BACKGROUNDS = ['page', 'transparent'] as const;

export type MapMode = (typeof MAP_MODES)[number];
export type Theme = (typeof THEMES)[number];
export type Background = (typeof BACKGROUNDS)[number];

/** A filter text longer than this is no name that anyone looks for. */
export const LONGEST_FILTER = 100;

/** What the query says of a page, each by the name of its key; `keys.ts` has a row for each. */
export interface PageValues {
  readonly measure: Measure;
  /** The ids of what the page's subject is compared with, in the order in which they are shown. */
  readonly with: readonly string[];
  /** The id of the selected region. */
  readonly region: string | null;
  readonly map: MapMode;
  readonly embed: boolean;
  /** The parts that an embed shows, in the order of its page's; at least one. */
  readonly show: readonly Part[];
  /** False for an embed that is a figure alone: title, finding, figure, source. */
  readonly controls: boolean;
  readonly theme: Theme;
  /** What stands behind an embed: a page's own colour, or what the page around it has there. */
  readonly background: Background;
}

/** What the query says of the rows of the page's table. */
export interface RowValues {
  /** Null: as published. */
  readonly sort: Sort | null;
  readonly rows: RowMode;
  /** The filter on names; empty for none. */
  readonly q: string;
  /** How many rows an embed lists at most, totals apart; null for all. */
  readonly limit: number | null;
}

/**
 * What the URL says, save for the rows of the table. Sorting and filtering change the address at every press and letter,
 * and leave this as it is.
 */
export interface SteadyView extends Place, PageValues {
  /** Keys of the query that are not ours, kept as they came. */
  readonly others: readonly (readonly [key: string, value: string])[];
}

/** What decides which values others have by default. */
export type Steering = Pick<SteadyView, 'page' | 'with' | 'map'>;

/** Everything that the URL says. */
export interface View extends SteadyView, RowValues {}

/** What an address says, and what in it says nothing. */
export interface ParsedView {
  readonly view: View;
  readonly rejections: readonly Rejection[];
}

/** A value in the query that its key does not have, and the value that is used instead. */
export interface Rejection {
  readonly key: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/**
 * What is read unless the address says otherwise: persons. Of several citizenships, large and small, where each went; of
 * small maps, which compare patterns of settlement, the index.
 */
export function defaultMeasure({ page, map, with: others }: Steering): Measure {
  if (page.kind === 'citizenship' && others.length > 0) return 'distribution';
  return map === 'many' ? 'index' : 'persons';
}
