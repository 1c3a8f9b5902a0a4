import type { LandShade } from './theme.ts';

/** What a map shows of a region, in the language of the page. */
export interface MapRegion {
  readonly id: string;
  readonly name: string;
  /** What is read out for it: name, figure, unit and rank. */
  readonly title: string;
  readonly shade: LandShade;
  /** The figure in the measure that the map is about, as written. */
  readonly figure: string;
  /** The figure that the colour stands for, where that is another one, as written. */
  readonly coloured: string | null;
}
