import { SMALL_BASE } from '../model/expected.ts';
import type { MapWords } from './map.en.ts';
import { onFew } from './phrases.nb.ts';

/** What a Norwegian reader reads on and about maps. */
export const mapWords: MapWords = {
  title: (subject) => `Kart: ${subject} etter landsdel`,
  range: (unit, low, lowPlace, high, highPlace) =>
    `, ${unit}: fra ${low} ${lowPlace} til ${high} ${highPlace}`,
  keys: 'Piltastene går fra landsdel til landsdel.',
  mode: 'Kart',
  modes: { one: 'Ett kart', many: 'Ett for hver rad' },
  colour: (unit) => `Farge: ${unit}`,
  personsAndColour: (unit) => `Personer. Farge: ${unit}`,
  person: 'person',
  oneValue: (value) => `alle landsdeler: ${value}`,
  below: (value) => `under ${value}`,
  from: (value) => `${value} eller mer`,
  between: (low, high) => `${low}–${high}`,
  regionLabel: (name, reading, coloured, rank, few) =>
    `${name}: ${reading}${coloured === null ? '' : `, ${coloured}`}${rank ? `, ${rank.shared ? 'delt ' : ''}nr. ${rank.rank} av ${rank.of}` : ''}${onFew(few)}`,
  many: 'Ett kart for hver rad i tabellen, alle med samme skala',
  order: 'Rekkefølge',
  enlarged: (name) => `Øverst til venstre: ${name}, forstørret.`,
  blank: `Ikke farget: forventet antall under ${SMALL_BASE}.`,
};
