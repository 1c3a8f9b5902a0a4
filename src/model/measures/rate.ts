import type { MeasureRecord } from './measure-record.ts';
import { quotient } from './quotient.ts';

/** Persons per 1 000 inhabitants of the region on 1 January. */
export const RATE: MeasureRecord<never> = {
  readingOf: quotient(1000, ({ population }, _, column) => population[column] ?? '..'),
  formula: '1\u00a0000 · x / P_r',
  isPublished: false,
  isConstantForTotal: false,
  isConstantForNorway: false,
  decimals: 1,
  digitsWhereSmall: 2,
  isSigned: false,
  shading: { kind: 'round', steps: 'ratio', tableBreaks: null },
  bars: 'length',
  restsOnFew: null,
  ranking: 'the reading',
};
