import type { Patterns } from '../../model/patterns.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { Table } from '../../model/table.ts';
import { nearestCountries } from './nearest.ts';
import { SURE } from './resampling.ts';

/** What every page may want to know of the patterns, and of who settled alike. */
export function findSettlement(table: Table, { patterns }: Pick<Patterns, 'patterns'>): Settlement {
  const members = patterns.flatMap((pattern, place) =>
    pattern.members.map(
      ({ citizenship, kept }) => [citizenship, { pattern: place, sure: kept >= SURE }] as const,
    ),
  );
  return {
    patterns: patterns.map(({ name }) => name),
    members: Object.fromEntries(members),
    nearest: nearestCountries(table),
  };
}
