import { CALLOUT_TYPE } from './map-frame.ts';
import type { PlacedCallout } from './map-frame.ts';
import type { MapRegion } from './map-region.ts';
import type { RectMark, TextMark } from './marks.ts';
import { textWidth } from './text-width.ts';
import { inkOn, landColour } from './theme.ts';

const { name: NAME, figure: FIGURE } = CALLOUT_TYPE;

/** Baselines below the middle of the first line, in px. */
const NAME_BASE = 4;
const FIGURE_BASE = 21;

/** The ground of the coloured figure, in px. */
const PILL = { top: 9, height: 16, radius: 2, padding: 4, gap: 6 };

/**
 * A region's name with its figure below, and beside that the figure that its colour stands for, on the colour. In px from
 * the edge of the callout and the middle of its first line.
 */
export function calloutMarks(
  region: MapRegion,
  align: PlacedCallout['align'],
): readonly (RectMark | TextMark)[] {
  const { name, figure, coloured, shade } = region;
  const text = { kind: 'text', x: 0, anchor: align, fill: 'ink' } as const;
  const nameMark: TextMark = { ...text, y: NAME_BASE, text: name, size: NAME, weight: 400 };
  const figureMark: TextMark = { ...text, y: FIGURE_BASE, text: figure, size: FIGURE, weight: 700 };
  if (coloured === null) return [nameMark, figureMark];
  const { top, height, radius, padding, gap } = PILL;
  const width = textWidth(coloured, NAME) + 2 * padding;
  const x = align === 'start' ? textWidth(figure, FIGURE, 700) + gap : -width;
  return [
    nameMark,
    align === 'start' ? figureMark : { ...figureMark, x: x - gap },
    { kind: 'rect', x, y: top, width, height, radius, fill: landColour(shade) },
    {
      ...{ kind: 'text', x: x + width / 2, y: FIGURE_BASE, text: coloured, size: NAME, weight: 400 },
      ...{ anchor: 'middle', fill: inkOn(shade) },
    },
  ];
}
