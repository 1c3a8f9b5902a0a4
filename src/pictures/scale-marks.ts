import { BAR_TYPE } from './bar-columns.ts';
import type { RatioAxis } from './bar-chart.ts';
import type { Mark, TextMark } from './marks.ts';

/** Where a scale stands, in px: `y` is its lower edge. */
interface ScalePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A scale of ratios: its classes in a strip, and above it what its ends and its middle mean. */
export function scaleMarks({ classes, words }: RatioAxis, { x, y, width }: ScalePlace): readonly Mark[] {
  const strip = classes.map(({ from, to, colour }): Mark => ({
    ...{ kind: 'rect', x: x + from * width, y: y - 6, width: (to - from) * width, height: 6, fill: colour },
  }));
  const anchors: readonly TextMark['anchor'][] = ['start', 'middle', 'end'];
  const named = words.map((text, i): Mark => ({
    ...{ kind: 'text', x: x + (i * width) / 2, y: y - 12, text, size: BAR_TYPE.small, weight: 400 },
    ...{ anchor: anchors[i] ?? 'start', fill: 'quiet' },
  }));
  return [...strip, ...named];
}
