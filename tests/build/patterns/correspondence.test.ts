import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correspondence, shownOn } from '../../../src/build/patterns/correspondence.ts';
import { ALL, EVERYONE, ROWS, total } from '../../model/settled-rows.ts';

const COUNTS = ROWS.map(({ counts }) => counts);
const FOUND = correspondence(COUNTS);
const INERTIAS = FOUND.axes.map((part) => part * FOUND.inertia);

/** The matrix whose eigenvalues are the inertias: residuals, (x − E) / √(E X), multiplied with one another by columns. */
const PRODUCTS = EVERYONE.map((ofOne, r) =>
  EVERYONE.map((ofOther, s) => {
    const products = ROWS.map(({ counts, all }) => {
      const [one, other] = [(all * ofOne) / ALL, (all * ofOther) / ALL];
      return (((counts[r] ?? 0) - one) * ((counts[s] ?? 0) - other)) / Math.sqrt(one * other) / ALL;
    });
    return total(products);
  }),
);

/** The eigenvalues of a symmetric matrix by Jacobi's rotations, the largest first. */
function eigenvalues(matrix: readonly (readonly number[])[]): readonly number[] {
  const a = matrix.map((row) => [...row]);
  const at = (i: number, j: number) => a[i]?.[j] ?? 0;
  for (let sweep = 0; sweep < 50; sweep++) {
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) {
        if (Math.abs(at(p, q)) < 1e-18) continue;
        const angle = 0.5 * Math.atan2(2 * at(p, q), at(q, q) - at(p, p));
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (const row of a) {
          const [x, y] = [row[p] ?? 0, row[q] ?? 0];
          [row[p], row[q]] = [c * x - s * y, s * x + c * y];
        }
        const [rowP, rowQ] = [[...(a[p] ?? [])], [...(a[q] ?? [])]];
        a[p] = rowP.map((x, j) => c * x - s * (rowQ[j] ?? 0));
        a[q] = rowP.map((x, j) => s * x + c * (rowQ[j] ?? 0));
      }
    }
  }
  return a.map((_, i) => at(i, i)).toSorted((x, y) => y - x);
}

describe('correspondence analysis of the published table', () => {
  it('has for inertias the eigenvalues of the products of residuals, found by rotations', () => {
    const wanted = eigenvalues(PRODUCTS);
    expect(INERTIAS).toHaveLength(6);
    INERTIAS.forEach((inertia, k) => expect(inertia).toBeCloseTo(wanted[k] ?? NaN, 12));
    expect(wanted[6]).toBeCloseTo(0, 12);
  });

  it('adds up to chi-squared divided by all persons, 0.18; two axes show 78 %, the first 60 %', () => {
    const chiSquared = ROWS.flatMap(({ counts, all }) =>
      counts.map((x, r) => {
        const expected = (all * (EVERYONE[r] ?? NaN)) / ALL;
        return (x - expected) ** 2 / expected;
      }),
    );
    expect(FOUND.inertia).toBeCloseTo(total(chiSquared) / ALL, 12);
    expect(FOUND.inertia.toFixed(2)).toBe('0.18');
    expect(FOUND.axes.slice(0, 2).map((part) => Math.round(100 * part))).toEqual([60, 19]);
  });

  it('places each row at the mean of the regions that its persons moved to, drawn out: the transition formula', () => {
    ROWS.forEach(({ counts, all }, i) =>
      INERTIAS.forEach((inertia, k) => {
        const mean = total(counts.map((x, r) => (x / all) * (FOUND.columns[r]?.[k] ?? NaN)));
        expect(FOUND.rows[i]?.[k]).toBeCloseTo(mean / Math.sqrt(inertia), 9);
      }),
    );
    EVERYONE.forEach((all, r) =>
      INERTIAS.forEach((inertia, k) => {
        const mean = total(
          ROWS.map(({ counts }, i) => ((counts[r] ?? 0) / all) * (FOUND.rows[i]?.[k] ?? NaN)),
        );
        expect(FOUND.columns[r]?.[k]).toBeCloseTo(mean / Math.sqrt(inertia), 9);
      }),
    );
  });

  it('keeps the chi-squared distances of all 1 953 pairs of rows', () => {
    let pairs = 0;
    ROWS.forEach((one, i) =>
      ROWS.slice(0, i).forEach((other, j) => {
        pairs += 1;
        const wanted = total(
          one.counts.map(
            (x, r) => ((x / one.all - (other.counts[r] ?? 0) / other.all) ** 2 * ALL) / (EVERYONE[r] ?? NaN),
          ),
        );
        const found = total((FOUND.rows[i] ?? []).map((at, k) => (at - (FOUND.rows[j]?.[k] ?? NaN)) ** 2));
        expect(found).toBeCloseTo(wanted, 9);
      }),
    );
    expect(pairs).toBe(1953);
  });

  it('has the largest region at the left, and the region that is farthest out on the second axis at the top', () => {
    expect(FOUND.columns[0]?.[0]).toBeLessThan(0);
    const second = FOUND.columns.map((point) => point[1] ?? 0);
    expect(second.indexOf(Math.max(...second.map(Math.abs)))).toBe(6);
  });

  it('shows all of a point on all axes, and Trøndelag hardly at all on two', () => {
    const shown = FOUND.columns.map((point) => shownOn(point, 2));
    expect(shownOn(FOUND.columns[5] ?? [], 6)).toBe(1);
    expect(shown.map((part) => Math.round(100 * part))).toEqual([100, 74, 38, 47, 73, 12, 95]);
  });
});

describe('correspondence analysis', () => {
  it('of any small table adds up to its inertia', () => {
    const row = fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }).filter((counts) => total(counts) > 0);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (counts) => {
        const { inertia, rows, columns } = correspondence(counts);
        const all = total(counts.flat());
        const points = total(
          counts.map((row, i) => (total(row) / all) * total((rows[i] ?? []).map((at) => at ** 2))),
        );
        expect(points).toBeCloseTo(inertia, 9);
        expect([...rows, ...columns].flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('of one row alone has no axes', () => {
    expect(correspondence([[1, 2, 3]])).toEqual({ inertia: 0, axes: [], rows: [[]], columns: [[], [], []] });
  });
});
