import { SMALL_BASE } from '../model/expected.ts';
import type { RegionRank } from '../model/ranking.ts';
import type { MapMode } from '../view/view.ts';
import { onFew, ordinal } from './phrases.en.ts';

/** What an English reader reads on and about maps. */
export const mapWords = {
  title: (subject: string) => `Map: ${subject} by region`,
  range: (unit: string, low: string, lowPlace: string, high: string, highPlace: string) =>
    `, ${unit}: from ${low} ${lowPlace} to ${high} ${highPlace}`,
  keys: 'Arrow keys go from region to region.',
  mode: 'Maps',
  modes: { one: 'One map', many: 'One for each row' } satisfies Record<MapMode, string>,
  colour: (unit: string) => `Colour: ${unit}`,
  personsAndColour: (unit: string) => `People. Colour: ${unit}`,
  person: 'person',
  oneValue: (value: string) => `all regions: ${value}`,
  below: (value: string) => `below ${value}`,
  from: (value: string) => `${value} or more`,
  between: (low: string, high: string) => `${low}–${high}`,
  regionLabel: (
    name: string,
    reading: string,
    coloured: string | null,
    rank: RegionRank | null,
    few: boolean,
  ) =>
    `${name}: ${reading}${coloured === null ? '' : `, ${coloured}`}${rank ? `, ${rank.shared ? 'shared ' : ''}${ordinal(rank.rank)} of ${rank.of}` : ''}${onFew(few)}`,
  many: 'One map for each row of the table, all on one scale',
  order: 'Order',
  enlarged: (name: string) => `Upper left: ${name}, enlarged.`,
  blank: `Not coloured: fewer than ${SMALL_BASE} expected.`,
};

export type MapWords = typeof mapWords;
