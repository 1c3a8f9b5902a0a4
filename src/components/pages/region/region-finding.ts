import type { Region } from '../../../model/dataset.ts';
import { isNearlyLevel } from '../../../model/nearly-level.ts';
import { representations } from '../../../model/representation.ts';
import { countriesBySize, sizeOf } from '../../../model/sizes.ts';
import { columnOf } from '../../../model/table.ts';
import type { PageContext } from '../page-kind.ts';

/** The finding that a region's page opens with, computed from the table. */
export function regionFinding(context: PageContext, region: Region): string {
  const { table, messages, locale } = context;
  const column = columnOf(table, region.id);
  const size = messages.finding.region({
    persons: sizeOf(table, 'persons', table.total.id, column),
    destination: region.destination[locale],
    rate: sizeOf(table, 'rate', table.total.id, column),
    portion: sizeOf(table, 'distribution', table.total.id, column),
  });
  return [size, largestGroup(context, column), mostOver(context, column)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function largestGroup({ table, messages, locale }: PageContext, column: number): string {
  const [largest, second] = countriesBySize(table, column).map(({ id, people }) => ({
    people: people[locale],
    share: sizeOf(table, 'share', id, column),
  }));
  if (!largest) return '';
  if (!second || !isNearlyLevel(largest.share, second.share)) return messages.finding.regionLargest(largest);
  return messages.finding.regionLargestAheadOf({ ...largest, next: second.people, nextShare: second.share });
}

function mostOver({ table, messages, locale }: PageContext, column: number): string {
  const [over] = representations(table, column).more;
  if (!over) return '';
  const { id, people } = over.citizenship;
  return messages.finding.regionOver({
    people: people[locale],
    share: sizeOf(table, 'share', id, column),
    ofAll: sizeOf(table, 'share', id, 0),
    index: over.index,
  });
}
