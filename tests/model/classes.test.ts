import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classesFor,
  classOf,
  commonClasses,
  decimalsInClass,
  MOST_CLASSES,
  shadeOf,
} from '../../src/model/classes.ts';
import type { Measure } from '../../src/model/measures.ts';
import { MEASURES, readMeasure } from '../../src/model/measures.ts';
import { IDS, TABLE } from './published.ts';

/** Readings as tables have them: one whole number over another, times what makes it a rate or a percentage. */
const reading = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(1, 100, 1000))
  .map(([x, of, factor]) => (factor * x) / of);

const values = fc.array(reading, { minLength: 1, maxLength: 60 });
const measure = fc.constantFrom(...MEASURES);
const sequential = fc.constantFrom<Measure>('rate', 'share', 'distribution');

/** How many digits of a number are neither zeros before the first nor behind the last. */
function significantDigits(value: number): number {
  return value.toExponential().replace(/e.*/, '').replace('.', '').length;
}

describe('classesFor', () => {
  it('makes at most five classes, bounded from below to above', () => {
    fc.assert(
      fc.property(measure, values, (measure, values) => {
        const { breaks } = classesFor(measure, values);
        expect(breaks.length).toBeLessThan(MOST_CLASSES);
        expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
        expect(new Set(breaks).size).toBe(breaks.length);
      }),
    );
  });

  it('tells the highest value from the lowest, where they differ', () => {
    fc.assert(
      fc.property(sequential, values, (measure, values) => {
        const classes = classesFor(measure, values);
        const used = new Set(values.map((value) => classOf(classes, value)));
        expect(used.size > 1).toBe(new Set(values).size > 1);
      }),
    );
  });

  it('has values in its lowest and in its highest class', () => {
    fc.assert(
      fc.property(sequential, values, (measure, values) => {
        const classes = classesFor(measure, values);
        const used = values.map((value) => classOf(classes, value));
        expect(Math.min(...used)).toBe(0);
        expect(Math.max(...used)).toBe(classes.breaks.length);
      }),
    );
  });

  it('makes equal steps between round bounds', () => {
    fc.assert(
      fc.property(sequential, values, (measure, values) => {
        const { breaks } = classesFor(measure, values);
        const steps = breaks.slice(1).map((value, i) => value - (breaks[i] ?? NaN));
        const [first = 0] = steps;
        steps.forEach((step) => expect(step).toBeCloseTo(first, 9));
        if (steps.length === 0) return;
        expect([1, 2, 2.5, 4, 5]).toContain(Number(first.toExponential(9).replace(/e.*/, '')));
        breaks.forEach((bound) =>
          expect(Math.abs(bound / first - Math.round(bound / first))).toBeLessThan(1e-6),
        );
      }),
    );
  });

  it('has bounds that a legend can write, for every row and measure of the published table', () => {
    for (const id of IDS) {
      for (const measure of MEASURES) {
        const readings = [1, 2, 3, 4, 5, 6, 7].map((column) => readMeasure(TABLE, measure, id, column));
        const { breaks } = classesFor(
          measure,
          readings.filter((reading) => typeof reading === 'number'),
        );
        breaks.forEach((bound) =>
          expect(significantDigits(bound), `${id} ${measure}`).toBeLessThanOrEqual(4),
        );
      }
    }
  });

  it('bounds the rates of Polish citizens, 1.2 to 3.5 per 1 000, by 2 and 3', () => {
    const rates = [1, 2, 3, 4, 5, 6, 7].map((column) => Number(readMeasure(TABLE, 'rate', 'poland', column)));
    expect(rates.map((rate) => rate.toFixed(1))).toEqual(['3.5', '1.6', '2.7', '2.8', '2.8', '1.9', '1.2']);
    const classes = classesFor('rate', rates);
    expect(classes).toEqual({ scheme: 'sequential', steps: 'equal', breaks: [2, 3] });
    expect(rates.map((rate) => classOf(classes, rate))).toEqual([2, 0, 1, 1, 1, 0, 0]);
  });

  it('takes the finest round step that gives five classes at most, by how far values are apart, not how large', () => {
    expect(classesFor('rate', [100, 101, 104, 107, 110]).breaks).toEqual([102.5, 105, 107.5, 110]);
    expect(classesFor('share', [0, 0.1, 0.4, 0.7, 1]).breaks).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('makes one class of equal values, and of none', () => {
    expect(classesFor('rate', [2, 2, 2]).breaks).toEqual([]);
    expect(classesFor('rate', []).breaks).toEqual([]);
  });

  it('bounds the index as far above 1 as below, in ratios, whatever its values', () => {
    fc.assert(
      fc.property(values, (values) => {
        const { scheme, breaks } = classesFor('index', values);
        expect(scheme).toBe('diverging');
        expect(breaks).toHaveLength(MOST_CLASSES - 1);
        breaks.forEach((bound, i) => expect(bound * (breaks.at(-1 - i) ?? NaN)).toBeCloseTo(1, 12));
      }),
    );
  });
});

describe('commonClasses', () => {
  it('bounds what lies mostly at the foot of an equal scale by 1, 3, 10, up to the highest value', () => {
    expect(commonClasses('share', [0.02, 0.4, 0.9, 4, 22]).breaks).toEqual([0.3, 1, 3, 10]);
    expect(commonClasses('rate', [0, 0, 0.004, 0.3]).breaks).toEqual([0.01, 0.03, 0.1, 0.3]);
    fc.assert(
      fc.property(sequential, values, (measure, values) => {
        const { steps, breaks } = commonClasses(measure, values);
        fc.pre(steps === 'ratio');
        breaks.forEach((bound) => expect(['1', '3']).toContain(bound.toExponential().replace(/e.*/, '')));
        breaks.slice(1).forEach((bound, i) => expect(bound / (breaks[i] ?? NaN)).toBeCloseTo(3.17, 0));
        expect(breaks.length).toBeLessThan(MOST_CLASSES);
        const highest = Math.max(...values);
        expect(breaks.at(-1) ?? NaN).toBeLessThanOrEqual(highest);
        expect((breaks.at(-1) ?? NaN) * 3.34).toBeGreaterThan(highest);
      }),
    );
  });

  it('is that of one map where values are spread, for a distribution and for the index', () => {
    const spread = [2, 8, 13, 17, 22];
    expect(commonClasses('share', spread)).toEqual(classesFor('share', spread));
    const skewed = [1, 1, 1, 1, 90];
    expect(commonClasses('distribution', skewed)).toEqual(classesFor('distribution', skewed));
    expect(commonClasses('index', skewed)).toEqual(classesFor('index', skewed));
    expect(commonClasses('rate', []).breaks).toEqual([]);
  });

  it('goes by ratio only where more than half of the values are in the lowest of equal classes', () => {
    expect(commonClasses('rate', [0.02, 3, 4, 5, 6, 7, 8, 9, 10]).breaks).toEqual([2.5, 5, 7.5, 10]);
    expect(commonClasses('rate', [0.02, 1, 6, 10]).breaks).toEqual([2.5, 5, 7.5, 10]);
    expect(commonClasses('rate', [0.02, 1, 2, 6, 10]).breaks).toEqual([0.3, 1, 3, 10]);
  });

  it('has no bound at the lowest value, below which there is nothing', () => {
    expect(commonClasses('rate', [1, 1, 1, 2, 30]).breaks).toEqual([3, 10, 30]);
  });
});

describe('classOf', () => {
  it('puts every value between the bounds of its class, a bound in the class above', () => {
    fc.assert(
      fc.property(measure, values, reading, (measure, values, value) => {
        const classes = classesFor(measure, values);
        const { breaks } = classes;
        for (const each of [value, ...values, ...breaks]) {
          const place = classOf(classes, each);
          expect(place).toBe(breaks.filter((bound) => bound <= each).length);
        }
      }),
    );
  });

  it('puts twice as many and half as many persons than expected on opposite sides', () => {
    const index = classesFor('index', []);
    const between = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(between, (ratio) => {
        fc.pre(!index.breaks.some((bound) => bound === ratio || bound === 1 / ratio));
        expect(classOf(index, ratio) + classOf(index, 1 / ratio)).toBe(MOST_CLASSES - 1);
      }),
    );
    expect(classOf(index, 1)).toBe(2);
  });
});

describe('shadeOf', () => {
  it('spans the palette from end to end, further on with each class', () => {
    for (const breaks of [[1], [1, 2], [1, 2, 3], [1, 2, 3, 4]]) {
      const classes = { scheme: 'sequential', steps: 'equal', breaks } as const;
      const shades = [...breaks.keys(), breaks.length].map((place) => shadeOf(classes, place));
      expect(shades[0]).toBe('step-0');
      expect(shades.at(-1)).toBe('step-4');
      expect(shades).toEqual([...new Set(shades)].toSorted());
    }
  });

  it('is the first for a single class', () => {
    expect(shadeOf({ scheme: 'sequential', steps: 'equal', breaks: [] }, 0)).toBe('step-0');
  });

  it('is of the scheme of the classes', () => {
    expect(shadeOf(classesFor('index', []), 4)).toBe('ratio-4');
  });
});

describe('decimalsInClass', () => {
  const index = classesFor('index', []);

  it('are as few as asked for where every figure is in its class', () => {
    expect(decimalsInClass(index, [0.57, 0.884, 1.324], 2)).toBe(2);
  });

  it('are one more where a figure would be written as one of the next class', () => {
    // 1.248 would be 1.25, which is in the class above
    expect(decimalsInClass(index, [0.57, 1.248], 2)).toBe(3);
    expect(decimalsInClass(index, [0.7996], 2)).toBe(4);
  });

  it('are more where a figure would be written as 0 though it is not', () => {
    const classes = { scheme: 'sequential', steps: 'equal', breaks: [1] } as const;
    expect(decimalsInClass(classes, [0.002, 2], 1)).toBe(3);
    expect(decimalsInClass(classes, [0, 2], 1)).toBe(1);
  });

  it('write no two values of different classes alike', () => {
    const values = fc.array(
      fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(values, (numbers) => {
        const classes = classesFor('rate', numbers);
        const decimals = decimalsInClass(classes, numbers, 1);
        const shades = new Map<string, number>();
        for (const number of numbers) {
          const written = number.toFixed(decimals);
          const known = shades.get(written) ?? classOf(classes, number);
          expect(classOf(classes, number)).toBe(known);
          shades.set(written, known);
        }
      }),
    );
  });
});
