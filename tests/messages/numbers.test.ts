import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsIn } from '../../src/messages/class-bounds.ts';
import { numbersIn } from '../../src/messages/numbers.ts';
import type { Locale } from '../../src/model/dataset.ts';
import { LOCALES, SYMBOLS } from '../../src/model/dataset.ts';
import { shadingClasses } from '../../src/model/map-shading.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { IDS, TABLE } from '../model/published.ts';

const en = numbersIn('en');
const nb = numbersIn('nb');

/** What figures are made of: one count over another, in per cent. */
const ratio = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
  .map(([n, of]) => (100 * n) / of);
/** Midway between two numbers with some decimals, where binary fractions are above or below. */
const half = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 0, max: 6 }))
  .map(([n, d]) => Number(`${n}5e-${d + 1}`));

function byPlatform(value: number, decimals: number, locale: Locale): string {
  const parts = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).formatToParts(value === 0 ? 0 : value);
  const ours: Partial<Record<Intl.NumberFormatPartTypes, string>> = { group: '\u00a0', minusSign: '−' };
  return parts.map(({ type, value: text }) => ours[type] ?? text).join('');
}

describe('numbers', () => {
  it('are written as Statistics Norway writes them', () => {
    expect([en.whole(79_498), nb.whole(79_498)]).toEqual(['79\u00a0498', '79\u00a0498']);
    expect([en.whole(1_590), nb.whole(1_590)]).toEqual(['1\u00a0590', '1\u00a0590']);
    expect([en.percent(16.178), nb.percent(16.178)]).toEqual(['16.2\u00a0%', '16,2\u00a0%']);
    expect([en.decimal(16.157), nb.decimal(16.157)]).toEqual(['16.2', '16,2']);
    expect([en.hundredths(0.884), nb.hundredths(0.884)]).toEqual(['0.88', '0,88']);
    expect([en.hundredths(1), nb.decimal(0)]).toEqual(['1.00', '0,0']);
  });

  it('are rounded up from a half as it is read, and down from just below it', () => {
    expect([en.fixed(1.005, 2), en.fixed(0.0000005, 6), en.fixed(0.5, 0)]).toEqual(['1.01', '0.000001', '1']);
    expect([en.fixed(5.9077649999999995, 5), en.fixed(2.6486549999999998, 5)]).toEqual([
      '5.90776',
      '2.64865',
    ]);
  });

  it.each(LOCALES)(
    'of any size are rounded and written as the platform does, grouped by spaces (%s)',
    (locale) => {
      const { fixed } = numbersIn(locale);
      fc.assert(
        fc.property(
          fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), ratio, half),
          fc.integer({ min: 0, max: 6 }),
          (value, decimals) => {
            expect(fixed(value, decimals)).toBe(byPlatform(value, decimals, locale));
          },
        ),
      );
    },
  );
});

describe('a reading', () => {
  it('has the decimals of its measure, and no unit', () => {
    expect(MEASURES.map((measure) => nb.reading(measure, 1234.5678))).toEqual([
      '1\u00a0235',
      '1\u00a0234,6',
      '1\u00a0234,6',
      '1\u00a0234,6',
      '1\u00a0234,57',
    ]);
  });

  it('is a dash for nil, and any other sign as it is', () => {
    for (const measure of MEASURES) {
      expect(SYMBOLS.map((sign) => en.reading(measure, sign))).toEqual(['–', '.', '..', ':']);
    }
  });

  it('that is small keeps two digits as a rate, and its first digit as a share', () => {
    expect([1.23, 0.567, 0.0499, 0.0123, 0.000996].map((value) => nb.reading('rate', value))).toEqual([
      ...['1,2', '0,57', '0,050', '0,012', '0,0010'],
    ]);
    expect([0.05, 0.049, 0.0123, 0.00096].map((value) => nb.reading('share', value))).toEqual([
      ...['0,1', '0,05', '0,01', '0,001'],
    ]);
  });

  it('of 0 is not that of nil', () => {
    expect(en.reading('persons', 0)).toBe('0');
  });
});

describe('the bounds of classes', () => {
  it('have all as many decimals as the finest needs', () => {
    expect(boundsIn(en, [0.5, 1, 1.5])).toEqual(['0.5', '1.0', '1.5']);
    expect(boundsIn(nb, [0.005, 0.01])).toEqual(['0,005', '0,010']);
    expect(boundsIn(nb, [0.5, 0.8, 1.25, 2])).toEqual(['0,50', '0,80', '1,25', '2,00']);
    expect(boundsIn(en, [20, 40, 60])).toEqual(['20', '40', '60']);
    expect(boundsIn(en, [])).toEqual([]);
  });

  it('are told apart for the maps of every row and measure', () => {
    const alike = IDS.flatMap((id) =>
      MEASURES.map((measure) => boundsIn(en, shadingClasses(TABLE, measure, id).breaks)),
    ).filter((bounds) => new Set(bounds).size < bounds.length);
    expect(alike).toEqual([]);
  });
});
