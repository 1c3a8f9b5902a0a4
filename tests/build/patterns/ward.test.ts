import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPED_INERTIA, SHAPING_FROM } from '../../../src/build/patterns/find-patterns.ts';
import type { Groups } from '../../../src/build/patterns/ward.ts';
import { wardGroups } from '../../../src/build/patterns/ward.ts';
import { ROWS, total } from '../../model/settled-rows.ts';

type Counts = readonly (readonly number[])[];

/** Chi-squared of a table, cell by cell. */
function chiSquared(counts: Counts): number {
  const columns = (counts[0] ?? []).map((_, j) => total(counts.map((row) => row[j] ?? 0)));
  const all = total(columns);
  return total(
    counts.flatMap((row) =>
      row.map((x, j) => {
        const expected = (total(row) * (columns[j] ?? 0)) / all;
        return expected === 0 ? 0 : (x - expected) ** 2 / expected;
      }),
    ),
  );
}

/** The table with each group's rows added up. */
function pooled(counts: Counts, groups: Groups): Counts {
  return groups.map((members) =>
    (counts[0] ?? []).map((_, j) => total(members.map((row) => counts[row]?.[j] ?? 0))),
  );
}

/**
 * Ward's method by brute force: every union is tried, and that one made after which the table's chi-squared is highest.
 * Chi-squared is X (Σ x² / (X_c X_r) − 1), so that a union changes the terms of its two rows alone.
 */
function byBruteForce(counts: Counts, kept: number): Groups {
  const columns = (counts[0] ?? []).map((_, j) => total(counts.map((row) => row[j] ?? 0)));
  const all = total(columns);
  const term = (group: readonly number[]) => {
    const [row = []] = pooled(counts, [group]);
    return all * total(row.map((x, j) => x ** 2 / (total(row) * (columns[j] ?? 0))));
  };
  let groups: Groups = counts.map((_, i) => [i]);
  for (;;) {
    const terms = groups.map(term);
    const value = total(terms) - all;
    const unions = groups.flatMap((one, i) =>
      groups.slice(i + 1).map((other, k) => {
        const after = value - (terms[i] ?? 0) - (terms[i + 1 + k] ?? 0) + term([...one, ...other]);
        return { one, other, after };
      }),
    );
    const [best] = unions.toSorted((a, b) => b.after - a.after);
    if (!best || best.after < kept * chiSquared(counts)) return groups;
    const { one, other } = best;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
}

const sorted = (groups: Groups) =>
  groups.map((group) => group.toSorted((a, b) => a - b).join(' ')).toSorted();

describe('Ward’s groups', () => {
  it('are those of brute force for the citizenships that shape the patterns: 47 in 8 groups', () => {
    const counts = ROWS.filter(({ all }) => all >= SHAPING_FROM).map((row) => row.counts);
    const groups = wardGroups(counts, SHAPED_INERTIA);
    expect([counts.length, groups.length]).toEqual([47, 8]);
    expect(sorted(groups)).toEqual(sorted(byBruteForce(counts, SHAPED_INERTIA)));
    // 8 are the fewest: 7 would keep less than five sixths
    expect(chiSquared(pooled(counts, groups)) / chiSquared(counts)).toBeGreaterThan(5 / 6);
    expect((chiSquared(pooled(counts, groups)) / chiSquared(counts)).toFixed(3)).toBe('0.847');
    expect(chiSquared(pooled(counts, wardGroups(counts, 0.82))) / chiSquared(counts)).toBeLessThan(5 / 6);
    expect(wardGroups(counts, 0.82)).toHaveLength(7);
  });

  it('are those of brute force for any small table', () => {
    const row = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 7 }),
        fc.double({ min: 0.1, max: 0.99, noNaN: true }),
        (counts, kept) => {
          const kept_ = (groups: Groups) => chiSquared(pooled(counts, groups));
          const [found, wanted] = [wardGroups(counts, kept), byBruteForce(counts, kept)];
          // of unions that lose the same, either may be made
          if (JSON.stringify(sorted(found)) !== JSON.stringify(sorted(wanted)))
            expect(kept_(found)).toBeCloseTo(kept_(wanted), 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take rows together that are divided alike, and keep apart what is not', () => {
    const counts = [
      [10, 0],
      [100, 0],
      [0, 7],
      [0, 70],
      [30, 30],
    ];
    expect(sorted(wardGroups(counts, 0.999))).toEqual(['0 1', '2 3', '4']);
    expect(wardGroups(counts, 0)).toHaveLength(1);
  });
});
