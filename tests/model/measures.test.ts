import { describe, expect, it } from 'vitest';
import { expectedPersons, isSmallBase } from '../../src/model/expected.ts';
import { MEASURES, readMeasure } from '../../src/model/measures.ts';
import { columnOf } from '../../src/model/table.ts';
import { IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const TRONDELAG = columnOf(TABLE, 'trondelag');

/** Inhabitants on 1 January 2011: Norway, then its regions in the order of the columns. */
const INHABITANTS = [4_920_305, 1_144_883, 377_709, 938_827, 718_543, 845_886, 426_206, 468_251] as const;

/** A measure as a fraction of two whole numbers, from the raw text. */
function fraction(measure: (typeof MEASURES)[number], id: string, column: number): readonly [bigint, bigint] {
  const at = (row: string, of: number) => BigInt(raw(row)[of] ?? 0);
  const x = at(id, column);
  switch (measure) {
    case 'persons':
      return [x, 1n];
    case 'rate':
      return [1000n * x, BigInt(INHABITANTS[column] ?? 0)];
    case 'share':
      return [100n * x, at('total', column)];
    case 'distribution':
      return [100n * x, at(id, 0)];
    case 'index':
      return [x * at('total', 0), at('total', column) * at(id, 0)];
  }
}

/** A fraction in millionths, rounded down. */
function millionths([numerator, denominator]: readonly [bigint, bigint]): bigint {
  return (numerator * 1_000_000n) / denominator;
}

describe('read', () => {
  it.each(MEASURES)('gives %s of all 576 cells as whole-number arithmetic on the text does', (measure) => {
    let numbers = 0;
    for (const id of IDS) {
      for (const column of COLUMNS) {
        const reading = readMeasure(TABLE, measure, id, column);
        if (typeof reading === 'string') {
          expect([id, raw(id)[column]]).toEqual([id, 0]);
          continue;
        }
        numbers += 1;
        const wanted = Number(millionths(fraction(measure, id, column))) / 1_000_000;
        expect(Math.abs(reading - wanted), `${id}, column ${column}`).toBeLessThan(0.000_002);
      }
    }
    expect(numbers).toBe(566);
  });

  it('has the figures that were worked out by hand', () => {
    expect(readMeasure(TABLE, 'persons', 'poland', 0)).toBe(12_861);
    expect(readMeasure(TABLE, 'share', 'poland', 0)).toBeCloseTo(16.178, 3);
    expect(readMeasure(TABLE, 'persons', 'poland', TRONDELAG)).toBe(794);
    expect(readMeasure(TABLE, 'rate', 'poland', TRONDELAG)).toBeCloseTo(1.863, 3);
    expect(readMeasure(TABLE, 'share', 'poland', TRONDELAG)).toBeCloseTo(14.301, 3);
    expect(readMeasure(TABLE, 'distribution', 'poland', TRONDELAG)).toBeCloseTo(6.174, 3);
    expect(readMeasure(TABLE, 'index', 'poland', TRONDELAG)).toBeCloseTo(0.884, 3);
    expect(readMeasure(TABLE, 'rate', 'total', 0)).toBeCloseTo(16.157, 3);
  });

  it('is 1 in the index, and 100 per cent, wherever all is compared with itself', () => {
    for (const column of COLUMNS) {
      expect(readMeasure(TABLE, 'index', 'total', column)).toBe(1);
      expect(readMeasure(TABLE, 'share', 'total', column)).toBe(100);
    }
    const withPersons = IDS.filter((id) => raw(id)[0] !== 0);
    expect(new Set(withPersons.map((id) => readMeasure(TABLE, 'index', id, 0)))).toEqual(new Set([1]));
    expect(new Set(withPersons.map((id) => readMeasure(TABLE, 'distribution', id, 0)))).toEqual(
      new Set([100]),
    );
  });

  it('keeps nil in every measure', () => {
    const northernNorway = columnOf(TABLE, 'northern-norway');
    expect(MEASURES.map((measure) => readMeasure(TABLE, measure, 'montenegro', northernNorway))).toEqual(
      MEASURES.map(() => '-'),
    );
  });

  it('has no distribution and no index of a citizenship that no one has', () => {
    const readings = MEASURES.map((measure) =>
      readMeasure(TABLE, measure, 'rest-of-north-america', TRONDELAG),
    );
    expect(readings).toEqual(['-', '-', '-', '.', '.']);
  });

  it('finds nothing published where there is no such row or column', () => {
    expect(readMeasure(TABLE, 'persons', 'atlantis', 1)).toBe('..');
    expect(readMeasure(TABLE, 'index', 'atlantis', 1)).toBe('..');
    expect(readMeasure(TABLE, 'rate', 'poland', 8)).toBe('..');
    expect(readMeasure(TABLE, 'persons', '__proto__', 0)).toBe('..');
    expect(readMeasure(TABLE, 'persons', 'constructor', 0)).toBe('..');
  });
});

describe('a sign in the place of a figure', () => {
  const total = { kind: 'total', figures: [200, 100, 100] } as const;
  const readings = (table: ReturnType<typeof smallTable>, id: string, column: number) =>
    Object.fromEntries(MEASURES.map((measure) => [measure, readMeasure(table, measure, id, column)]));

  it.each(['-', '.', '..', ':'] as const)('%s in a cell stands in all its measures', (sign) => {
    const table = smallTable({ total, a: { figures: [50, sign, 50] } });
    expect(readings(table, 'a', 1)).toEqual({
      persons: sign,
      rate: sign,
      share: sign,
      distribution: sign,
      index: sign,
    });
    expect(readings(table, 'a', 2)).toEqual({
      persons: 50,
      rate: 50,
      share: 50,
      distribution: 100,
      index: 2,
    });
  });

  it.each(['..', ':'] as const)('%s for a row’s total withholds what is computed from it', (sign) => {
    const table = smallTable({ total, a: { figures: [sign, 20, 30] } });
    expect(readings(table, 'a', 1)).toEqual({
      persons: 20,
      rate: 20,
      share: 20,
      distribution: sign,
      index: sign,
    });
  });

  it.each(['..', ':'] as const)('%s for a region’s total withholds what is computed from it', (sign) => {
    const table = smallTable({
      total: { kind: 'total', figures: [200, sign, 100] },
      a: { figures: [50, 20, 30] },
    });
    expect(readings(table, 'a', 1)).toEqual({
      persons: 20,
      rate: 20,
      share: sign,
      distribution: 40,
      index: sign,
    });
    expect(readMeasure(table, 'index', 'a', 2)).toBe(1.2);
  });

  it.each(['..', ':'] as const)('%s for the grand total withholds every index', (sign) => {
    const table = smallTable({
      total: { kind: 'total', figures: [sign, 100, 100] },
      a: { figures: [50, 20, 30] },
    });
    expect(readings(table, 'a', 1)).toEqual({
      persons: 20,
      rate: 20,
      share: 20,
      distribution: 40,
      index: sign,
    });
  });

  it.each(['-', '.'] as const)('%s for a total leaves nothing to divide by', (sign) => {
    const table = smallTable({
      total: { kind: 'total', figures: [100, sign, 100] },
      a: { figures: [50, '-', 50] },
    });
    expect(readings(table, 'a', 1)).toEqual({
      persons: '-',
      rate: '-',
      share: '.',
      distribution: '-',
      index: '.',
    });
  });

  it('has no rate in a region without inhabitants', () => {
    const table = smallTable({ total, a: { figures: [50, 20, 30] } }, [0, 3000]);
    expect(readMeasure(table, 'rate', 'a', 1)).toBe('.');
    expect(readMeasure(table, 'rate', 'a', 2)).toBe(10);
    expect(readMeasure(table, 'rate', 'a', 0)).toBeCloseTo(16.667, 3);
  });
});

describe('isSmallBase', () => {
  it('is true where fewer than 5 persons were to be expected, by whole-number arithmetic on the text', () => {
    const [all = 0, ...ofRegions] = raw('total');
    const cells = IDS.flatMap((id) => ofRegions.map((ofRegion, i) => ({ id, column: i + 1, ofRegion })));
    const small = cells.filter(({ id, column }) => isSmallBase(TABLE, id, column));
    const wanted = cells.filter(({ id, ofRegion }) => ofRegion * (raw(id)[0] ?? 0) < 5 * all);
    expect(small).toEqual(wanted);
    expect(small.map(({ id, column }) => `${id} ${column}`)).toContain('montenegro 6');
    expect(small.map(({ id }) => id)).not.toContain('poland');
  });

  it('begins below 5', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [100, 10, 90] },
      at: { figures: [50, 9, 41] },
      below: { figures: [49, 9, 40] },
    });
    expect(expectedPersons(table, 'at', 1)).toBe(5);
    expect(isSmallBase(table, 'at', 1)).toBe(false);
    expect(expectedPersons(table, 'below', 1)).toBe(4.9);
    expect(isSmallBase(table, 'below', 1)).toBe(true);
  });

  it('is never said of a total', () => {
    expect(COLUMNS.filter((column) => isSmallBase(TABLE, 'total', column))).toEqual([]);
  });

  it('is not said where the expected count is withheld', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [100, 10, 90] },
      a: { figures: [':', 1, ':'] },
    });
    expect(expectedPersons(table, 'a', 1)).toBe(':');
    expect(isSmallBase(table, 'a', 1)).toBe(false);
  });
});
