import type { Citizenship } from '../../model/dataset.ts';
import { sizeOf } from '../../model/sizes.ts';
import type { Table } from '../../model/table.ts';
import type { PageContext } from './page-kind.ts';

/** The citizenship of the country itself: those who move under it come back. */
const OWN_COUNTRY = 'NO';

/** True for the citizenship of the country that the table is about. */
function isOwnCountry({ iso }: Citizenship): boolean {
  return iso?.alpha2 === OWN_COUNTRY;
}

/** What is counted; where the country's own citizens are among them, that they are. */
export function countedLine(
  { table, messages }: Pick<PageContext, 'table' | 'messages'>,
  citizenship: Citizenship = table.total,
): string {
  if (isOwnCountry(citizenship)) return messages.counted.own;
  return messages.counted.all(citizenship.kind === 'total' ? ownCitizens(table) : null);
}

function ownCitizens(table: Table): number {
  const own = table.dataset.citizenships.find(isOwnCountry);
  return own ? sizeOf(table, 'persons', own.id, 0) : 0;
}
