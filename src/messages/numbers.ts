import type { Locale } from '../model/dataset.ts';
import type { Reading } from '../model/figure.ts';
import { measureRecord } from '../model/measures.ts';
import type { Measure } from '../model/measures.ts';

const NO_BREAK_SPACE = '\u00a0';

/** With one decimal, what is less than this would read 0.0: it is written with its first digit that is not 0. */
export const LEAST_DECIMAL = 0.05;

/** Figures as Statistics Norway writes them: a no-break space between thousands, `–` for nil, other signs as they are. */
export interface Numbers {
  /** A whole number: 79 498. */
  readonly whole: (n: number) => string;
  /** One decimal: 16.2. */
  readonly decimal: (n: number) => string;
  /** Two decimals, for an index: 0.88. */
  readonly hundredths: (n: number) => string;
  /** A number with so many decimals, of at most 20 digits in all. */
  readonly fixed: (n: number, decimals: number) => string;
  /** One decimal and the sign: 16.2 %. */
  readonly percent: (n: number) => string;
  /** A reading by its measure, without unit; a sign where it is one, in brackets where it rests on few people. */
  readonly reading: (measure: Measure, reading: Reading, few?: boolean) => string;
}

const DECIMAL_SIGN: Record<Locale, string> = { en: '.', nb: ',' };

/**
 * The numbers of a language. Written by hand: the first `Intl.NumberFormat` of a page takes as long as all that React does to
 * take the page over, since the browser reads its tables of all languages for it.
 */
export function numbersIn(locale: Locale): Numbers {
  const fixed = (n: number, decimals: number) => {
    const [whole = '', fraction] = rounded(Math.abs(n), decimals).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
    return (n < 0 ? '−' : '') + grouped + (fraction === undefined ? '' : DECIMAL_SIGN[locale] + fraction);
  };
  const whole = (n: number) => fixed(n, 0);
  const decimal = (n: number) => fixed(n, 1);
  const hundredths = (n: number) => fixed(n, 2);
  const percent = (n: number) => `${decimal(n)}${NO_BREAK_SPACE}%`;
  const written = (measure: Measure, value: Reading) => {
    if (typeof value !== 'number') return value === '-' ? '–' : value;
    const { decimals, digitsWhereSmall, isSigned } = measureRecord(measure);
    const size = Math.abs(value);
    const isSmall = size > 0 && size < (digitsWhereSmall > 1 ? 1 : 0.5 * 10 ** -decimals);
    const digits = isSmall ? Math.max(decimals, decimalsFor(size, digitsWhereSmall)) : decimals;
    return (isSigned && value > 0 ? '+' : '') + fixed(value, digits);
  };
  const reading = (measure: Measure, value: Reading, few?: boolean) =>
    few ? `(${written(measure, value)})` : written(measure, value);
  return { whole, decimal, hundredths, fixed, percent, reading };
}

/**
 * The digits of a number, 0 or more, halves rounded up as they are read: 1.005 becomes 1.01. In binary it is just below its
 * half, so that `toFixed` alone would make it 1.00.
 */
function rounded(n: number, decimals: number): string {
  const [digits = '', exponent = 0] = String(n).split('e');
  const [, fraction = ''] = digits.split('.');
  const isHalf = digits.endsWith('5') && fraction.length - Number(exponent) === decimals + 1;
  return (isHalf ? Number(`${digits.slice(0, -1)}6e${exponent}`) : n).toFixed(decimals);
}

/** With how many decimals a number below 1 shows so many digits that are not leading zeros. */
function decimalsFor(n: number, digits: number): number {
  const [, exponent] = n.toExponential(digits - 1).split('e');
  return digits - 1 - Number(exponent);
}
