import { expectedPersons, isSmallBase } from '../expected.ts';
import { judgeIndex, MUCH_AS, nearerBound } from '../verdict.ts';
import type { MeasureRecord } from './measure-record.ts';
import { quotient } from './quotient.ts';

/**
 * The location quotient (x / X_r) / (X_c / X), which is x / E: times as many as expected. It is ranked by the bound of its
 * interval that is nearer to 1; regions whose interval holds 1 are equal.
 */
export const INDEX: MeasureRecord<never> = {
  readingOf: quotient(1, expectedPersons),
  formula: '(x / X_r) / (X_c / X)',
  isPublished: false,
  isConstantForTotal: true,
  isConstantForNorway: true,
  decimals: 2,
  digitsWhereSmall: 1,
  isSigned: false,
  shading: { kind: 'fixed ratios', breaks: [0.5, ...MUCH_AS, 2] },
  bars: 'ratio',
  restsOnFew: isSmallBase,
  ranking: (...cell) => {
    const judged = judgeIndex(...cell);
    return judged && judged.verdict !== 'too few' ? nearerBound(judged.interval) : null;
  },
};
