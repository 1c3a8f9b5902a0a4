import type { Citizenship, Region } from '../../../model/dataset.ts';
import { isNearlyLevel } from '../../../model/nearly-level.ts';
import { representations } from '../../../model/representation.ts';
import { countriesBySize, sizeOf } from '../../../model/sizes.ts';
import { columnOf } from '../../../model/table.ts';
import type { Fact } from '../fact.ts';
import { findingText, toCitizenship } from '../fact.ts';
import type { PageContext } from '../page-kind.ts';

/** The finding that a region's page opens with. */
export function regionFinding(context: PageContext, region: Region): string {
  return findingText(regionFacts(context, region));
}

/** What the finding says, computed from the table; the citizenships that it names lead to their pages. */
export function regionFacts(context: PageContext, region: Region): readonly Fact[] {
  const { table, messages, locale } = context;
  const column = columnOf(table, region.id);
  const sentence = messages.finding.region({
    persons: sizeOf(table, 'persons', table.total.id, column),
    destination: region.destination[locale],
    rate: sizeOf(table, 'rate', table.total.id, column),
    portion: sizeOf(table, 'distribution', table.total.id, column),
  });
  return [{ sentence, steers: [] }, ...largestGroup(context, column), ...mostOver(context, column)];
}

function largestGroup(context: PageContext, column: number): readonly Fact[] {
  const { table, messages, locale } = context;
  const [largest, second] = countriesBySize(table, column);
  if (!largest) return [];
  const words = messages.finding;
  const shareOf = ({ id }: Citizenship) => sizeOf(table, 'share', id, column);
  const facts = { people: largest.people[locale], share: shareOf(largest) };
  const steer = toCitizenship(context, largest);
  if (!second || !isNearlyLevel(facts.share, shareOf(second)))
    return [{ sentence: words.regionLargest(facts), steers: [steer] }];
  return [
    {
      sentence: words.regionLargestAheadOf({
        ...facts,
        next: second.people[locale],
        nextShare: shareOf(second),
      }),
      steers: [steer, toCitizenship(context, second)],
    },
  ];
}

function mostOver(context: PageContext, column: number): readonly Fact[] {
  const { table, messages, locale } = context;
  const [over] = representations(table, column).more;
  if (!over) return [];
  const { id, people } = over.citizenship;
  const sentence = messages.finding.regionOver({
    people: people[locale],
    share: sizeOf(table, 'share', id, column),
    ofAll: sizeOf(table, 'share', id, 0),
    index: over.index,
  });
  return [{ sentence, steers: [toCitizenship(context, over.citizenship)] }];
}
