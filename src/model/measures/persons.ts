import type { MeasureRecord } from './measure-record.ts';

/** The figure as published. */
export const PERSONS: MeasureRecord<'rate'> = {
  readingOf: (x) => x,
  formula: 'x',
  isPublished: true,
  isConstantForTotal: false,
  isConstantForNorway: false,
  decimals: 0,
  digitsWhereSmall: 1,
  isSigned: false,
  shading: { kind: 'another measure', measure: 'rate' },
  bars: 'length',
  restsOnFew: null,
  ranking: 'the reading',
};
