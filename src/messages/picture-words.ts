import { year } from 'virtual:publication';
import type { Locale } from '../model/dataset.ts';
import { LEAST_DECIMAL, numbersIn } from './numbers.ts';

/** What the picture of a page says below its key figure, read on from it. The build alone reads this, not the app. */
export interface PictureWords {
  /** Of all citizenships; `rate` per 1 000 inhabitants. */
  readonly all: (rate: number) => string;
  /** Of one citizenship; `share` in per cent of all who moved to Norway. */
  readonly citizenship: (people: string, share: number) => string;
  /** Of one region; `portion` in per cent of all who moved to Norway. */
  readonly region: (destination: string, rate: number, portion: number) => string;
  /** Of the number of figures in the table. */
  readonly figures: string;
}

const english = numbersIn('en');
const norwegian = numbersIn('nb');

export const PICTURE_WORDS: Readonly<Record<Locale, PictureWords>> = {
  en: {
    all: (rate) =>
      `people moved to Norway in ${year}, ${english.decimal(rate)} per ${english.whole(1000)} inhabitants`,
    citizenship: (people, share) =>
      `${people} moved to Norway in ${year}, ${share < LEAST_DECIMAL ? `less than ${english.percent(0.1)}` : english.percent(share)} of all who did`,
    region: (destination, rate, portion) =>
      `people moved ${destination} from abroad in ${year}, ${english.decimal(rate)} per ${english.whole(1000)} inhabitants ` +
      `and ${english.percent(portion)} of all who moved to Norway`,
    figures: 'figures, each checked against the sums that it stands in',
  },
  nb: {
    all: (rate) =>
      `personer flyttet til Norge i ${year}, ${norwegian.decimal(rate)} per ${norwegian.whole(1000)} innbyggere`,
    citizenship: (people, share) =>
      `${people} flyttet til Norge i ${year}, ${share < LEAST_DECIMAL ? `mindre enn ${norwegian.percent(0.1)}` : norwegian.percent(share)} av all innvandring`,
    region: (destination, rate, portion) =>
      `personer flyttet fra utlandet ${destination} i ${year}, ${norwegian.decimal(rate)} per ${norwegian.whole(1000)} innbyggere ` +
      `og ${norwegian.percent(portion)} av all innvandring til Norge`,
    figures: 'tall, hvert kontrollert mot summene det inngår i',
  },
};
