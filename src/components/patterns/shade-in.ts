import { SHADES } from '../../model/classes.ts';
import type { Shade } from '../../model/classes.ts';

/** The class of a scale that an element of the page is coloured by; null where it has none. */
export function shadeIn(element: Element): Shade | null {
  const named = element.getAttribute('class');
  return [...SHADES.sequential, ...SHADES.diverging].find((shade) => shade === named) ?? null;
}
