import names from 'virtual:names';
import type { NamedThing } from '../../model/find/named-things.ts';
import { namedThings } from '../../model/find/named-things.ts';
import type { Table } from '../../model/table.ts';

const made = new WeakMap<Table, readonly NamedThing[]>();

/** All that can be found by name in a table; made once. This module is loaded when a name is first looked for. */
export function namedThingsOf(table: Table): readonly NamedThing[] {
  const known = made.get(table) ?? namedThings(table, names);
  made.set(table, known);
  return known;
}
