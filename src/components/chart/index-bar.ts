import { classesFor } from '../../model/classes.ts';
import type { JudgedIndex } from '../../model/verdict.ts';
import type { BarRow, RatioAxis } from '../../pictures/bar-chart.ts';
import { classStretches, ratioBar, ratioScale } from '../../pictures/bar-scales.ts';
import type { Site } from '../site/site.ts';

const CLASSES = classesFor('index', []);

/** The scale of indices up to `most`, and down to its inverse. */
export function indexScale({ messages }: Pick<Site, 'messages'>, most: number): RatioAxis {
  const { fewer, same, more } = messages.chart;
  return { classes: classStretches(CLASSES, ratioScale(most)), words: [fewer, same, more] };
}

/** The bar of an index with its interval, on the scale up to `most`; nothing of one that rests on few people. */
export function indexBar(judged: JudgedIndex | null, most: number): Pick<BarRow, 'bar' | 'interval'> {
  if (!judged || judged.verdict === 'too few') return { bar: [], interval: null };
  const place = ratioScale(most);
  const { low, high } = judged.interval;
  return { bar: [ratioBar(judged.index, CLASSES, place)], interval: [place(low), place(high)] };
}
