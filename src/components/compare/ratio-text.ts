import { figuresInClass } from '../../messages/figure-in-class.ts';
import { classesFor } from '../../model/classes.ts';
import type { RegionRatio } from '../../model/region-ratio.ts';
import type { PageContext } from '../pages/page-kind.ts';

const CLASSES = classesFor('index', []);

/** A ratio as written, of the class of its colour; in brackets where it rests on few people, `.` where it has no number. */
export function ratioText(
  { numbers }: Pick<PageContext, 'numbers'>,
  { index, verdict }: RegionRatio,
): string {
  if (!Number.isFinite(index)) return '.';
  return figuresInClass(numbers, 'index', CLASSES, [index])(index, verdict === 'too few');
}
