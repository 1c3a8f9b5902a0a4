import type { Citizenship } from '../../model/dataset.ts';
import { leaves } from '../../model/rows.ts';
import { sizeOf } from '../../model/sizes.ts';
import { standsLast } from '../../model/sorting.ts';
import type { Table } from '../../model/table.ts';
import { partsOf } from '../../model/table.ts';

/** How many countries of a part are named. */
const NAMED = 5;

/** A country of less than this part of the whole, per cent, is too thin to be told from its neighbours. */
const THINNEST = 0.15;

/** A piece of a bar, in per cent of the chart's width. */
interface Segment {
  readonly start: number;
  readonly length: number;
  readonly persons: number;
  /** Null for all that is not named. */
  readonly country: Citizenship | null;
}

/** One part of a group as a bar, its largest countries cut off. */
export interface CompositionBar {
  readonly part: Citizenship;
  readonly persons: number;
  readonly segments: readonly Segment[];
}

/** The parts of a group, all on one scale, the largest first; residuals and those without a country stay last. */
export function composition(table: Table, group: Citizenship): readonly CompositionBar[] {
  const persons = ({ id }: Citizenship) => sizeOf(table, 'persons', id, 0);
  const bars = partsOf(table, group.id).toSorted(
    (a, b) => Number(standsLast(a)) - Number(standsLast(b)) || persons(b) - persons(a),
  );
  const longest = Math.max(0, ...bars.map(persons));
  const width = (size: number) => (longest > 0 ? Math.round((1000 * size) / longest) / 10 : 0);
  return bars.map((part) => {
    const named = leaves(table, part)
      .filter((country) => country !== part && !standsLast(country) && width(persons(country)) >= THINNEST)
      .toSorted((a, b) => persons(b) - persons(a))
      .slice(0, NAMED);
    let start = 0;
    const segment = (country: Citizenship | null, size: number): Segment => {
      const made = { start, length: width(size), persons: size, country };
      start += made.length;
      return made;
    };
    const segments = named.map((country) => segment(country, persons(country)));
    const rest = persons(part) - named.reduce((sum, country) => sum + persons(country), 0);
    return {
      part,
      persons: persons(part),
      segments: rest > 0 ? [...segments, segment(null, rest)] : segments,
    };
  });
}
