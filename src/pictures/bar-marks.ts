import type { BarRow } from './bar-chart.ts';
import type { Mark } from './marks.ts';

/** Where a row's bar stands: the stretch from left to right that its scale takes, and the upper edge of the row; in px. */
export interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** Of a row, in px. */
export const BAR_ROW = { height: 26, baseline: 18 } as const;
const BAR = { top: 5, height: 16 };

/** The marks of a bar with its tick or interval. Parts of a whole are told apart by a gap, unless the bar begins at 1. */
export function barMarks(
  { bar, tick, interval }: Pick<BarRow, 'bar' | 'tick' | 'interval'>,
  { x, width, y }: BarPlace,
  isAboutOne: boolean,
): readonly Mark[] {
  const at = (part: number) => x + part * width;
  const bars = bar.map(({ from, to, colour }, i): Mark => {
    const gap = i > 0 && !isAboutOne ? 1 : 0;
    const long = Math.max(1, (to - from) * width - gap);
    return {
      ...{ kind: 'rect', x: at(from) + gap, y: y + BAR.top, width: long, height: BAR.height, fill: colour },
      ...(isAboutOne && { stroke: { colour: 'edge', width: 0.6 } as const }),
    };
  });
  const line: readonly Mark[] = interval
    ? [
        {
          ...{ kind: 'rect', x: at(interval[0]), width: at(interval[1]) - at(interval[0]) },
          ...{ y: y + BAR.top + BAR.height / 2 - 0.75, height: 1.5, fill: 'ink' },
        },
      ]
    : [];
  const mark: readonly Mark[] =
    tick === null ? [] : [{ kind: 'rect', x: at(tick) - 1, y: y + 1, width: 2, height: 24, fill: 'ink' }];
  return [...bars, ...line, ...mark];
}
