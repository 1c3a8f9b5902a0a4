import type { Citizenship, Figure } from './dataset.ts';
import type { Table } from './table.ts';
import { figureAt, partsOf } from './table.ts';

/** A published figure with its place in the table. */
export interface PlacedFigure {
  readonly citizenship: Citizenship;
  /** 0 the total, i the i-th region. */
  readonly column: number;
  readonly figure: Figure;
}

/** A published sum with all figures that add up to it. */
export interface FigureSum {
  /** `row`: the regions of a citizenship. `group`: the parts of a group in one column. */
  readonly kind: 'row' | 'group';
  readonly addends: readonly PlacedFigure[];
  readonly sum: PlacedFigure;
}

/** The sums that a figure stands in, as addend or as sum: its row's, that of its group, and that of its own parts. */
export function sumsThrough(table: Table, citizenship: Citizenship, column: number): readonly FigureSum[] {
  const at = (one: Citizenship, where: number): PlacedFigure => ({
    citizenship: one,
    column: where,
    figure: figureAt(table, one.id, where),
  });
  const groupSum = (group: Citizenship): FigureSum => ({
    kind: 'group',
    addends: partsOf(table, group.id).map((part) => at(part, column)),
    sum: at(group, column),
  });
  const parent = table.byId.get(citizenship.parent ?? '');
  return [
    {
      kind: 'row',
      addends: table.regions.map((_, i) => at(citizenship, i + 1)),
      sum: at(citizenship, 0),
    },
    ...(parent ? [groupSum(parent)] : []),
    ...(partsOf(table, citizenship.id).length > 0 ? [groupSum(citizenship)] : []),
  ];
}
