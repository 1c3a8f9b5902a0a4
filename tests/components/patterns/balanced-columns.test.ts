import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balancedColumns } from '../../../src/components/patterns/balanced-columns.ts';

/** The highest column, by trying every way to cut the items into so many columns. */
function lowestPossible(heights: readonly number[], columns: number): number {
  const sum = heights.reduce((total, height) => total + height, 0);
  if (columns === 1) return sum;
  const cuts = heights.map((_, i) => i).concat(heights.length);
  return Math.min(
    ...cuts.map((cut) =>
      Math.max(
        heights.slice(0, cut).reduce((total, height) => total + height, 0),
        lowestPossible(heights.slice(cut), columns - 1),
      ),
    ),
  );
}

it('keeps the order, leaves nothing out, and makes the highest column as low as can be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 1, max: 3 }),
      (heights, columns) => {
        const counts = balancedColumns(heights, columns);
        expect(counts.length).toBeLessThanOrEqual(columns);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(heights.length);
        let start = 0;
        const sums = counts.map((count) => {
          const column = heights.slice(start, (start += count));
          return column.reduce((sum, height) => sum + height, 0);
        });
        expect(Math.max(...sums)).toBe(lowestPossible(heights, columns));
      },
    ),
    { numRuns: 200 },
  );
});
