import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { magnitude } from '../../src/model/figure.ts';
import { MEASURES, measureRecord, readMeasure } from '../../src/model/measures.ts';
import { figureAt } from '../../src/model/table.ts';
import { IDS, TABLE } from './published.ts';

const COLUMNS = TABLE.population.map((_, column) => column);

/** One for all cells, since each takes megabytes. */
const CALCULATOR = createContext({});

/** What a formula comes to with the numbers of a cell for its letters; not a number where it divides by 0. */
function computed(formula: string, id: string, column: number): unknown {
  const persons = (row: string, at: number) => magnitude(figureAt(TABLE, row, at)) ?? NaN;
  const total = TABLE.total.id;
  const letters = {
    x: persons(id, column),
    X: persons(total, 0),
    X_r: persons(total, column),
    X_c: persons(id, 0),
    P_r: TABLE.population[column],
  };
  Object.assign(CALCULATOR, letters);
  return runInContext(formula.replaceAll('\u00a0', '').replaceAll('·', '*'), CALCULATOR);
}

describe.each(MEASURES)('the record of %s', (measure) => {
  const record = measureRecord(measure);

  it('has the formula by which it is computed, of every cell', () => {
    for (const id of IDS) {
      for (const column of COLUMNS) {
        const reading = readMeasure(TABLE, measure, id, column);
        if (reading === '.') continue; // divides by 0
        expect(computed(record.formula, id, column), `${id}, ${column}`).toBeCloseTo(
          magnitude(reading) ?? NaN,
          8,
        );
      }
    }
  });

  it('says whether the total is the same everywhere', () => {
    const ofTotal = COLUMNS.map((column) => readMeasure(TABLE, measure, TABLE.total.id, column));
    expect(new Set(ofTotal).size === 1).toBe(record.isConstantForTotal);
  });

  it('says whether Norway as a whole is the same for all', () => {
    const sizes = IDS.map((id) => readMeasure(TABLE, measure, id, 0)).filter(
      (size) => typeof size === 'number',
    );
    const [first = 0] = sizes;
    expect(sizes.every((size) => Math.abs(size - first) < 1e-9)).toBe(record.isConstantForNorway);
  });

  it('says whether it is as published', () => {
    const all = IDS.flatMap((id) => COLUMNS.map((column) => [id, column] as const));
    const isSame = all.every(
      ([id, column]) => readMeasure(TABLE, measure, id, column) === figureAt(TABLE, id, column),
    );
    expect(isSame).toBe(record.isPublished);
  });

  it('shades maps by itself or by a measure that does', () => {
    const { shading } = record;
    if (shading.kind !== 'another measure') return;
    expect(measureRecord(shading.measure).shading.kind).not.toBe('another measure');
  });
});
