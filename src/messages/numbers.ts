import type { Locale } from '../model/dataset.ts';
import type { Reading } from '../model/figure.ts';
import type { Measure } from '../model/measures.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Figures as Statistics Norway writes them: a no-break space between thousands, `–` for nil, other signs as they are. */
export interface Numbers {
  /** A whole number: 79 498. */
  readonly whole: (n: number) => string;
  /** One decimal: 16.2. */
  readonly decimal: (n: number) => string;
  /** Two decimals, for an index: 0.88. */
  readonly hundredths: (n: number) => string;
  /** One decimal and the sign: 16.2 %. */
  readonly percent: (n: number) => string;
  /** A reading by its measure, without unit; a sign where it is one. */
  readonly reading: (measure: Measure, reading: Reading) => string;
}

/** The numbers of a language. */
export function numbersIn(locale: Locale): Numbers {
  const format = (decimals: number) => {
    const { format: digits } = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    // English groups by commas: the grouping is ours in both languages, the decimal sign the language's own
    return (n: number) => digits(n).replace(/[,\s](?=\d{3}(\D|$))/g, NO_BREAK_SPACE);
  };
  const whole = format(0);
  const decimal = format(1);
  const hundredths = format(2);
  const percent = (n: number) => `${decimal(n)}${NO_BREAK_SPACE}%`;
  const reading = (measure: Measure, value: Reading) => {
    if (typeof value !== 'number') return value === '-' ? '–' : value;
    if (measure === 'persons') return whole(value);
    return measure === 'index' ? hundredths(value) : decimal(value);
  };
  return { whole, decimal, hundredths, percent, reading };
}
