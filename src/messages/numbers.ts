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
  /** A number with so many decimals, 0 to 20. */
  readonly fixed: (n: number, decimals: number) => string;
  /** One decimal and the sign: 16.2 %. */
  readonly percent: (n: number) => string;
  /** A reading by its measure, without unit; a sign where it is one, in brackets where it rests on few people. */
  readonly reading: (measure: Measure, reading: Reading, few?: boolean) => string;
}

/** The numbers of a language. */
export function numbersIn(locale: Locale): Numbers {
  // by decimals, each made when it is needed and once: to make one takes far longer than to use it
  const formats: Intl.NumberFormat[] = [];
  const format = (decimals: number) =>
    (formats[decimals] ??= new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }));
  // English groups by commas: the grouping is ours in both languages, the decimal sign the language's own
  const [, group] = format(0).formatToParts(1000);
  const fixed = (n: number, decimals: number) =>
    format(decimals)
      .format(n)
      .replaceAll(group?.value ?? ',', NO_BREAK_SPACE)
      .replace('-', '−');
  const whole = (n: number) => fixed(n, 0);
  const decimal = (n: number) => fixed(n, 1);
  const hundredths = (n: number) => fixed(n, 2);
  const percent = (n: number) => `${decimal(n)}${NO_BREAK_SPACE}%`;
  const written = (measure: Measure, value: Reading) => {
    if (typeof value !== 'number') return value === '-' ? '–' : value;
    const { decimals, digitsWhereSmall, isSigned } = measureRecord(measure);
    const size = Math.abs(value);
    const isSmall = size > 0 && size < (digitsWhereSmall > 1 ? 1 : 0.5 * 10 ** -decimals);
    const exponent = Number(size.toExponential(digitsWhereSmall - 1).split('e')[1]);
    const digits = isSmall ? Math.max(decimals, digitsWhereSmall - 1 - exponent) : decimals;
    return (isSigned && value > 0 ? '+' : '') + fixed(value, digits);
  };
  const reading = (measure: Measure, value: Reading, few?: boolean) =>
    few ? `(${written(measure, value)})` : written(measure, value);
  return { whole, decimal, hundredths, fixed, percent, reading };
}
