import type { Citizenship } from './dataset.ts';
import { regionCounts, sumOf } from './region-counts.ts';
import { leaves } from './rows.ts';
import { partsOf } from './table.ts';
import type { Table } from './table.ts';

/** A count in one place: row by row, region by region. */
type Counts = readonly (readonly number[])[];

/** How much citizenship says about the region, in moves. */
export interface Displacement {
  /** The part of all that would have had to go elsewhere for every citizenship to settle as all do: ½ · Σ |x − E| / X. */
  readonly observed: number;
  /** What that would be on average if each had settled as all do, but for chance. */
  readonly byChance: number;
}

/** What citizenship says about the region, in nats, and where it says it (Theil; Reardon and Firebaugh). */
export interface TheilDecomposition {
  /** Σ x/X · ln(x / E), over all rows without parts. */
  readonly total: number;
  /** The part of it, 0 to 1, that the differences between the parts of the total make up, the continents. */
  readonly between: number;
  /** The part of it that the differences inside of each part make up; those and `between` add up to 1. */
  readonly within: readonly { readonly citizenship: string; readonly part: number }[];
}

/** How far the citizenships are from settling alike. 0 persons count as nobody, rows with a withheld figure are left out. */
export function displacement(table: Table): Displacement {
  const counts = countsBelow(table, table.total);
  const { rows, columns, all } = margins(counts);
  let [apart, scatter] = [0, 0];
  counts.forEach((row, c) =>
    row.forEach((x, r) => {
      const [ofRow, ofColumn] = [(rows[c] ?? 0) / all, (columns[r] ?? 0) / all];
      const expected = all * ofRow * ofColumn;
      apart += Math.abs(x - expected);
      // the variance of a cell when both its sums are given; its distance from the mean as that of a normal variable
      const variance = (expected * (1 - ofRow) * (1 - ofColumn) * all) / (all - 1);
      scatter += Math.sqrt((2 / Math.PI) * variance);
    }),
  );
  return { observed: apart / (2 * all), byChance: scatter / (2 * all) };
}

/** Splits what citizenship says about the region into differences between continents and differences inside of each. */
export function theilDecomposition(table: Table): TheilDecomposition {
  const groups = partsOf(table, table.total.id).map((citizenship) => {
    const counts = countsBelow(table, citizenship);
    return { citizenship, counts, ...margins(counts) };
  });
  const all = sumOf(groups.map((group) => group.all));
  const total = information(groups.flatMap(({ counts }) => counts));
  const between = information(groups.filter((group) => group.all > 0).map(({ columns }) => columns));
  return {
    total,
    between: between / total,
    within: groups.map(({ citizenship, counts, all: ofGroup }) => ({
      citizenship: citizenship.id,
      part: ofGroup === 0 ? 0 : ((ofGroup / all) * information(counts)) / total,
    })),
  };
}

/** Σ x/X · ln(x / E): 0 where rows and columns are independent. */
function information(counts: Counts): number {
  const { rows, columns, all } = margins(counts);
  return sumOf(
    counts.flatMap((row, c) =>
      row.map((x, r) =>
        x === 0 ? 0 : (x / all) * Math.log((x * all) / ((rows[c] ?? 0) * (columns[r] ?? 0))),
      ),
    ),
  );
}

function margins(counts: Counts) {
  const rows = counts.map(sumOf);
  const columns = (counts[0] ?? []).map((_, r) => sumOf(counts.map((row) => row[r] ?? 0)));
  return { rows, columns, all: sumOf(rows) };
}

function countsBelow(table: Table, citizenship: Citizenship): Counts {
  return leaves(table, citizenship).flatMap(({ id }) => {
    const counts = regionCounts(table, id);
    return counts ? [counts] : [];
  });
}
