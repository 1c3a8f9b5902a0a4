import type { Row } from '../../model/rows.ts';

/** The ids of rows that have no parts among the others: a total would set the scale for its parts. */
export function partsAmong(rows: readonly Row[]): readonly string[] {
  const groups = new Set(rows.map(({ citizenship }) => citizenship.parent));
  return rows.map(({ citizenship }) => citizenship.id).filter((id) => !groups.has(id));
}
