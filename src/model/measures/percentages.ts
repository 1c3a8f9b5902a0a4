import { figureAt } from '../table.ts';
import type { MeasureRecord } from './measure-record.ts';
import { quotient } from './quotient.ts';

/** Per cent of all who moved to the region (column per cent). */
export const SHARE: MeasureRecord<never> = {
  readingOf: quotient(100, (table, _, column) => figureAt(table, table.total.id, column)),
  formula: '100 · x / X_r',
  isPublished: false,
  isConstantForTotal: true,
  isConstantForNorway: false,
  decimals: 1,
  digitsWhereSmall: 1,
  isSigned: false,
  shading: { kind: 'round', steps: 'ratio', tableBreaks: null },
  bars: 'length',
  restsOnFew: null,
  ranking: 'the reading',
};

/** Per cent of the citizenship's persons (row per cent). Adds up to 100 on each map, of a small citizenship and a large one. */
export const DISTRIBUTION: MeasureRecord<never> = {
  readingOf: quotient(100, (table, citizenship) => figureAt(table, citizenship, 0)),
  formula: '100 · x / X_c',
  isPublished: false,
  isConstantForTotal: false,
  isConstantForNorway: true,
  decimals: 1,
  digitsWhereSmall: 1,
  isSigned: false,
  // with seven regions alike each would have a seventh
  shading: { kind: 'round', steps: 'equal', tableBreaks: [10, 20, 30, 40] },
  bars: 'length',
  restsOnFew: null,
  ranking: 'the reading',
};
