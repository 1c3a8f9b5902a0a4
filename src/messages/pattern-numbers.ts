import type { Numbers } from './numbers.ts';
import type { PatternPlace } from './pattern-clauses.ts';

/** Numbers that the words of the patterns write alike in every language. */
export function patternNumbers({ whole, percent }: Numbers) {
  return {
    /** "36–67", the least and the most in per cent fewer. */
    range: (places: readonly PatternPlace[]) => {
      const indices = places.map(({ index }) => index);
      return `${whole(100 * (1 - Math.max(...indices)))}–${whole(100 * (1 - Math.min(...indices)))}`;
    },
    /** A part of a whole, 0 to 1, in per cent. */
    percent: (part: number) => percent(100 * part),
  };
}
