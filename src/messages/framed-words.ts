import { year } from 'virtual:publication';
import type { Locale } from '../model/dataset.ts';

interface FramedWords {
  readonly where: (people: string) => string;
  readonly who: (destination: string) => string;
  readonly regions: string;
  readonly compared: (names: string) => string;
}

/** Titles of figures that stand in frames of other pages. */
export const FRAMED_WORDS: Readonly<Record<Locale, FramedWords>> = {
  en: {
    where: (people) => `Where ${people} moved in Norway, ${year}`,
    who: (destination) => `Who moved ${destination} from abroad, ${year}`,
    regions: `Immigration to the regions of Norway, ${year}`,
    compared: (names) => `${names}, ${year}`,
  },
  nb: {
    where: (people) => `Hvor i landet ${people} flyttet, ${year}`,
    who: (destination) => `Innvandring ${destination}, ${year}`,
    regions: `Innvandring til landsdelene, ${year}`,
    compared: (names) => `${names}, ${year}`,
  },
};
