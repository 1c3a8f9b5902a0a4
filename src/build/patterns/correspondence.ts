import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { portions, sumOf } from '../../model/region-counts.ts';
import type { Counts } from './inertia.ts';
import { columnSums, inertiaOf } from './inertia.ts';

/** The rows and columns of a table of counts as points of one space: the nearer two rows, the more alike they are divided. */
export interface Correspondence {
  /** The chi-squared statistic divided by all counts: how far the table is from one whose rows are all alike. */
  readonly inertia: number;
  /** The part of the inertia that each axis shows, 0 to 1, the largest first. */
  readonly axes: readonly number[];
  /** Principal coordinates, by row and axis. Their distances are the rows' chi-squared distances. */
  readonly rows: Points;
  /** Principal coordinates, by column and axis. */
  readonly columns: Points;
}

type Points = readonly (readonly number[])[];

/**
 * Correspondence analysis: the singular values and vectors of the table's standardized residuals (Greenacre, Correspondence
 * Analysis in Practice, 2017). The largest column lies left on the first axis; on each other axis the column that is
 * farthest out lies up, so that the picture never turns over.
 */
export function correspondence(counts: Counts): Correspondence {
  const rowMass = portions(counts.map(sumOf));
  const columnMass = portions(columnSums(counts));
  const dimensions = Math.min(rowMass.length, columnMass.length) - 1;
  if (dimensions < 1)
    return { inertia: 0, axes: [], rows: rowMass.map(() => []), columns: columnMass.map(() => []) };

  const residuals = new SingularValueDecomposition(standardizedResiduals(counts, rowMass, columnMass), {
    autoTranspose: true,
  });
  const values = residuals.diagonal.slice(0, dimensions);
  const points = (vectors: Matrix, masses: readonly number[]) =>
    masses.map((mass, i) =>
      values.map((value, k) => (mass === 0 ? 0 : (vectors.get(i, k) * value) / Math.sqrt(mass))),
    );
  const columns = points(residuals.rightSingularVectors, columnMass);
  const turns = turnsOf(columns, columnMass.indexOf(Math.max(...columnMass)));
  const turned = (unturned: Points) => unturned.map((point) => point.map((at, k) => at * (turns[k] ?? 1)));
  return {
    inertia: inertiaOf(counts),
    axes: portions(values.map((value) => value ** 2)),
    rows: turned(points(residuals.leftSingularVectors, rowMass)),
    columns: turned(columns),
  };
}

/** How much of a point's distance from the middle its first axes show, 0 to 1: the sum of its squared cosines. */
export function shownOn(point: readonly number[], axes: number): number {
  const squares = point.map((at) => at ** 2);
  return sumOf(squares.slice(0, axes)) / sumOf(squares);
}

/** How far each count is from the one expected, in parts of all: (x − E) / √E, divided by √X. */
function standardizedResiduals(counts: Counts, rowMass: readonly number[], columnMass: readonly number[]) {
  const all = sumOf(columnSums(counts));
  return new Matrix(
    counts.map((row, i) =>
      row.map((count, j) => {
        const expected = (rowMass[i] ?? 0) * (columnMass[j] ?? 0);
        return expected === 0 ? 0 : (count / all - expected) / Math.sqrt(expected);
      }),
    ),
  );
}

/** By axis, 1 where it lies as it should, −1 where it is to be turned about. */
function turnsOf(columns: Points, largest: number): readonly number[] {
  const [first] = columns;
  return (first ?? []).map((_, k) => {
    const along = columns.map((point) => point[k] ?? 0);
    if (k === 0) return (along[largest] ?? 0) > 0 ? -1 : 1;
    const farthest = along.reduce((far, at) => (Math.abs(at) > Math.abs(far) ? at : far), 0);
    return farthest < 0 ? -1 : 1;
  });
}
