import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resample, seededSource } from '../../../src/build/patterns/resampling.ts';
import { total } from '../../model/settled-rows.ts';

describe('a resample', () => {
  it('has as many persons, and none where there was none', () => {
    const source = seededSource(1);
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 }), (counts) => {
        const drawn = resample(counts, source);
        expect(total(drawn)).toBe(total(counts));
        drawn.forEach((n, i) => {
          expect(n).toBeGreaterThanOrEqual(0);
          if (counts[i] === 0) expect(n).toBe(0);
        });
      }),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => {
      const source = seededSource(seed);
      return Array.from({ length: 20 }, () => resample([4017, 592, 2528, 2028, 2330, 794, 572], source));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('scatters as a multinomial draw does: mean n p, variance n p (1 − p), covariance − n p q', () => {
    const [counts, draws, source] = [[211, 200, 4, 270, 234, 119, 0, 411], 20_000, seededSource(7)] as const;
    const n = total(counts);
    const drawn = Array.from({ length: draws }, () => resample(counts, source));
    const mean = (of: (draw: readonly number[]) => number) => total(drawn.map(of)) / draws;
    counts.forEach((count, i) => {
      const variance = count * (1 - count / n);
      const off = mean((draw) => draw[i] ?? NaN) - count;
      expect(Math.abs(off)).toBeLessThanOrEqual(5 * Math.sqrt(variance / draws));
      expect(mean((draw) => ((draw[i] ?? NaN) - count) ** 2)).toBeCloseTo(variance, -1.2);
    });
    const together = mean((draw) => ((draw[0] ?? NaN) - 211) * ((draw[7] ?? NaN) - 411));
    expect(together / ((-211 * 411) / n)).toBeCloseTo(1, 0.5);
  });
});
