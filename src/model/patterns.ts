/** The patterns of settlement that the build finds: who settled alike, and what sets each pattern apart. */
import type { PatternName } from './settlement.ts';
import type { Displacement, TheilDecomposition } from './unevenness.ts';
import type { JudgedIndex } from './verdict.ts';

/** A region or a citizenship on the plane of likeness. */
export interface PlanePoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How much of its distance from the middle the plane shows, 0 to 1: its squared cosines, added up. */
  readonly shown: number;
}

/** The plane on which citizenships that settled alike lie near to each other: the first two axes of a correspondence analysis. */
export interface LikenessPlane {
  /** Chi-squared divided by all persons. */
  readonly inertia: number;
  /** The part of it that each axis shows, 0 to 1: left to right, up and down, and those that are not drawn. */
  readonly axes: readonly number[];
  readonly regions: readonly PlanePoint[];
  /** All rows with persons and without parts, in the order of the first axis. */
  readonly citizenships: readonly PlanePoint[];
}

interface PatternMember {
  readonly citizenship: string;
  readonly persons: number;
  /** The part of resamples in which it fell into this pattern, 0 to 1. */
  readonly kept: number;
}

/** A pattern's members in one region, taken together. */
export interface PatternRegion extends JudgedIndex {
  readonly region: string;
  readonly persons: number;
}

export interface Pattern {
  readonly name: PatternName;
  /** All its members' persons. */
  readonly persons: number;
  /** In the order of the table. */
  readonly regions: readonly PatternRegion[];
  /** In the order of the first axis. */
  readonly members: readonly PatternMember[];
}

/** A cell of the table with its surplus, in persons. */
export interface CellSurplus {
  readonly citizenship: string;
  readonly region: string;
  readonly surplus: number;
}

/** What the table says as a whole. */
export interface WholeTable {
  readonly displacement: Displacement;
  readonly theil: TheilDecomposition;
  /** The countries' largest surpluses and deficits, in persons; the largest first in each. */
  readonly surpluses: { readonly more: readonly CellSurplus[]; readonly fewer: readonly CellSurplus[] };
  /** In the order of the table. */
  readonly regions: readonly {
    readonly region: string;
    /** Of citizenships: exp(H). */
    readonly effectiveNumber: number | null;
    /** From each region in turn, 0 from itself. */
    readonly dissimilarities: readonly (number | null)[];
  }[];
  /** The countries of 500 persons or more, the most evenly spread over the inhabitants first. */
  readonly evenness: readonly { readonly citizenship: string; readonly hoover: number }[];
}

/** What the patterns page is drawn from. */
export interface Patterns {
  readonly plane: LikenessPlane;
  /** In the order of the first axis. */
  readonly patterns: readonly Pattern[];
  readonly whole: WholeTable;
  /** The part of the inertia between citizenships that is between patterns, 0 to 1. */
  readonly inertiaKept: number;
  /** Ids of the citizenships with so few persons that they are in no pattern. */
  readonly leftOut: readonly string[];
  readonly resampling: { readonly seed: number; readonly resamples: number; readonly sure: number };
}
