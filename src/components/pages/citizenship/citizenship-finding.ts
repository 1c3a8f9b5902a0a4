import type { Citizenship } from '../../../model/dataset.ts';
import { readMeasure } from '../../../model/measures.ts';
import { largestCountry, sizeOf } from '../../../model/sizes.ts';
import { topRegion } from '../../../model/ranking.ts';
import type { PageContext } from '../page-kind.ts';

/** The finding that a citizenship's page opens with, computed from the table. */
export function citizenshipFinding(
  { table, messages, locale }: PageContext,
  citizenship: Citizenship,
): string {
  const { finding } = messages;
  const people = citizenship.people[locale];
  const persons = readMeasure(table, 'persons', citizenship.id, 0);
  if (persons === '-' || persons === 0) return finding.none(people);
  if (typeof persons !== 'number') return finding.unpublished(people);

  const top = topRegion(table, 'persons', citizenship.id);
  const topDestination = top === null ? null : table.regions[top - 1]?.destination[locale];
  const portion = top === null ? 0 : sizeOf(table, 'distribution', citizenship.id, top);
  if (citizenship.kind === 'total') {
    const largest = largestCountry(table, 0);
    return finding.all({
      persons,
      rate: sizeOf(table, 'rate', citizenship.id, 0),
      top: topDestination ?? '',
      topShare: portion,
      largest: largest?.people[locale] ?? '',
      largestShare: largest ? sizeOf(table, 'share', largest.id, 0) : 0,
    });
  }
  const sentences = [
    finding.citizenship({ persons, people, share: sizeOf(table, 'share', citizenship.id, 0) }),
  ];
  if (topDestination) sentences.push(finding.top({ destination: topDestination, portion }));
  const over = topRegion(table, 'index', citizenship.id);
  const overRegion = over === null ? undefined : table.regions[over - 1];
  if (over !== null && overRegion) {
    const index = sizeOf(table, 'index', citizenship.id, over);
    sentences.push(finding.over({ place: overRegion.place[locale], index }));
  }
  return sentences.join(' ');
}
