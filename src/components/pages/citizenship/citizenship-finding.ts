import type { Citizenship } from '../../../model/dataset.ts';
import { magnitude } from '../../../model/figure.ts';
import { leadingRegion } from '../../../model/leading-region.ts';
import { largestCountry, sizeOf } from '../../../model/sizes.ts';
import { spreadOf } from '../../../model/spread.ts';
import { figureAt } from '../../../model/table.ts';
import type { PageContext } from '../page-kind.ts';

/** The finding that a citizenship's page opens with, computed from the table. */
export function citizenshipFinding(context: PageContext, citizenship: Citizenship): string {
  const { table, messages, locale } = context;
  const { id, kind } = citizenship;
  const words = messages.finding;
  const people = citizenship.people[locale];
  const persons = magnitude(figureAt(table, id, 0));
  if (persons === null) return words.unpublished(people);
  if (persons === 0) return words.none(people);
  if (kind === 'total') return allFinding(context, citizenship, persons);
  const size =
    persons === 1
      ? words.oneMove(people)
      : words.citizenship({ persons, people, share: sizeOf(table, 'share', id, 0) });
  return [size, whereMost(context, id), howSpread(context, id)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function allFinding({ table, messages, locale }: PageContext, { id }: Citizenship, persons: number): string {
  const lead = leadingRegion(table, id);
  const largest = largestCountry(table, 0);
  return messages.finding.all({
    persons,
    rate: sizeOf(table, 'rate', id, 0),
    top: (lead && table.regions[lead.first - 1]?.destination[locale]) ?? '',
    topShare: lead ? sizeOf(table, 'distribution', id, lead.first) : 0,
    largest: largest?.people[locale] ?? '',
    largestShare: largest ? sizeOf(table, 'share', largest.id, 0) : 0,
  });
}

/** To which region most moved; empty where none leads. */
function whereMost({ table, messages, locale }: PageContext, id: string): string {
  const words = messages.finding;
  const lead = leadingRegion(table, id);
  const first = lead && table.regions[lead.first - 1];
  if (!first) return '';
  const destination = first.destination[locale];
  const portion = sizeOf(table, 'distribution', id, lead.first);
  if (lead.kind === 'one') return words.most({ destination, portion });
  const second = table.regions[lead.second - 1];
  if (!second) return '';
  if (lead.kind === 'shared')
    return words.mostShared({ one: destination, other: second.destination[locale], portion });
  const nextPortion = sizeOf(table, 'distribution', id, lead.second);
  return words.mostAheadOf({ destination, portion, next: second.name[locale], nextPortion });
}

/** Where they are over- or under-represented; empty where nothing can be said. */
function howSpread({ table, messages, locale }: PageContext, id: string): string {
  const words = messages.finding;
  const spread = spreadOf(table, id);
  switch (spread?.kind) {
    case undefined:
      return '';
    case 'over':
    case 'under': {
      const { column, index } = spread.region;
      return words[spread.kind]({
        place: table.regions[column - 1]?.place[locale] ?? '',
        portion: sizeOf(table, 'distribution', id, column),
        ofAll: sizeOf(table, 'distribution', table.total.id, column),
        index,
      });
    }
    case 'much as all':
      return words.muchAsAll;
    case 'too few':
      return words.tooFew;
    default:
      return spread satisfies never;
  }
}
