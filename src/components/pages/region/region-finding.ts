import type { Region } from '../../../model/dataset.ts';
import { representations } from '../../../model/representation.ts';
import { largestCountry, sizeOf } from '../../../model/sizes.ts';
import { columnOf } from '../../../model/table.ts';
import type { PageContext } from '../page-kind.ts';

/** The finding that a region's page opens with, computed from the table. */
export function regionFinding({ table, messages, locale }: PageContext, region: Region): string {
  const { finding } = messages;
  const column = columnOf(table, region.id);
  const sentences = [
    finding.region({
      persons: sizeOf(table, 'persons', table.total.id, column),
      destination: region.destination[locale],
      rate: sizeOf(table, 'rate', table.total.id, column),
      portion: sizeOf(table, 'distribution', table.total.id, column),
    }),
  ];
  const largest = largestCountry(table, column);
  if (largest) {
    sentences.push(
      finding.regionTop({
        people: largest.people[locale],
        share: sizeOf(table, 'share', largest.id, column),
      }),
    );
  }
  const [over] = representations(table, column).more;
  if (over)
    sentences.push(finding.regionOver({ people: over.citizenship.people[locale], index: over.index }));
  return sentences.join(' ');
}
