import type { Drawing } from '../../pictures/figure-picture.ts';

/** A figure as marks, and what is said with it. */
export interface DrawnFigure {
  readonly drawing: Drawing;
  /** What is counted, and in what unit. */
  readonly subtitle: string;
  /** What signs and marks in it mean, below the figure. */
  readonly notes?: readonly string[];
}
