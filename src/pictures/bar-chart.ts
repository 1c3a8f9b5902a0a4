import type { Colour, LandShade } from './theme.ts';

/** A stretch of a bar or of a scale. `from` and `to` are parts of the scale's width, 0 to 1. */
export interface BarStretch {
  readonly from: number;
  readonly to: number;
  readonly colour: Colour;
}

/** A quiet figure beside a bar; `shade` is the class that its ground is coloured by, null for none. */
export interface BarFigure {
  readonly text: string;
  readonly shade: LandShade | null;
}

/** One of those that a bar is made of, named beside it. */
interface BarPart {
  /** The citizenship's. */
  readonly id: string;
  readonly label: string;
  readonly figure: string;
}

/** A row of a bar chart: name, figure in bold, bar, quiet figures. */
export interface BarRow {
  /** What the row is of, in the words of the page's markup: `data-region` or `data-citizenship`. */
  readonly of: 'region' | 'citizenship';
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  /** Beginning at the start of the scale or, about a baseline, there; empty where there is nothing to draw. */
  readonly bar: readonly BarStretch[];
  /** Where the bar would end if all had spread alike; null where nothing is compared. */
  readonly tick: number | null;
  /** The 95 % interval of what the bar shows; null for none. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly others: readonly BarFigure[];
  readonly parts: readonly BarPart[];
}

/** A scale of ratios, with its classes as legend of the bars. */
export interface RatioAxis {
  readonly classes: readonly BarStretch[];
  /** What is below 1, about 1 and above. */
  readonly words: readonly [fewer: string, same: string, more: string];
}

/** A bar chart, in the language of the page: what is drawn on the page, and as a picture. */
export interface BarChart {
  /** What the rows are, what the bold figures are, and what the quiet ones are. */
  readonly heads: { readonly label: string; readonly figure: string; readonly others: readonly string[] };
  readonly rows: readonly BarRow[];
  /** The whole, below the rows; it has no bar. */
  readonly total: Pick<BarRow, 'label' | 'figure' | 'others'> | null;
  /** The scale of bars that begin at 1, in its middle; null where bars are lengths from 0. */
  readonly scale: RatioAxis | null;
}

/** What of a row goes without saying. */
export const PLAIN_ROW = { tick: null, interval: null, others: [], parts: [] } as const;
