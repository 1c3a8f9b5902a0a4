import type { Citizenship } from '../../../model/dataset.ts';
import { magnitude } from '../../../model/figure.ts';
import { leadingRegion } from '../../../model/leading-region.ts';
import { largestCountry, sizeOf } from '../../../model/sizes.ts';
import { spreadOf } from '../../../model/spread.ts';
import { figureAt } from '../../../model/table.ts';
import type { Fact } from '../fact.ts';
import { findingText, toCitizenship, toRegion } from '../fact.ts';
import type { PageContext } from '../page-kind.ts';

/** The finding that a citizenship's page opens with. */
export function citizenshipFinding(context: PageContext, citizenship: Citizenship): string {
  return findingText(citizenshipFacts(context, citizenship));
}

/** What the finding says, computed from the table, and what its facts lead to. */
export function citizenshipFacts(context: PageContext, citizenship: Citizenship): readonly Fact[] {
  const { table, messages, locale } = context;
  const { id, kind } = citizenship;
  const words = messages.finding;
  const people = citizenship.people[locale];
  const persons = magnitude(figureAt(table, id, 0));
  if (persons === null) return plain(words.unpublished(people));
  if (persons === 0) return plain(words.none(people));
  if (kind === 'total') return allFacts(context, citizenship, persons);
  const size =
    persons === 1
      ? words.oneMove(people)
      : words.citizenship({ persons, people, share: sizeOf(table, 'share', id, 0) });
  return [...plain(size), ...whereMost(context, id), ...howSpread(context, id)];
}

/** A fact that leads nowhere. */
function plain(sentence: string): readonly Fact[] {
  return [{ sentence, steers: [] }];
}

function allFacts(context: PageContext, { id }: Citizenship, persons: number): readonly Fact[] {
  const { table, messages, locale } = context;
  const lead = leadingRegion(table, id);
  const top = lead ? table.regions[lead.first - 1] : undefined;
  const largest = largestCountry(table, 0);
  const sentence = messages.finding.all({
    persons,
    rate: sizeOf(table, 'rate', id, 0),
    top: top?.destination[locale] ?? '',
    topShare: lead ? sizeOf(table, 'distribution', id, lead.first) : 0,
    largest: largest?.people[locale] ?? '',
    largestShare: largest ? sizeOf(table, 'share', largest.id, 0) : 0,
  });
  const steers = [
    ...(top ? [toRegion(top.destination[locale], 'distribution', top)] : []),
    ...(largest ? [toCitizenship(context, largest)] : []),
  ];
  return [{ sentence, steers }];
}

/** To which region most moved; nothing where none leads. */
function whereMost({ table, messages, locale }: PageContext, id: string): readonly Fact[] {
  const words = messages.finding;
  const lead = leadingRegion(table, id);
  const first = lead && table.regions[lead.first - 1];
  if (!first) return [];
  const destination = first.destination[locale];
  const portion = sizeOf(table, 'distribution', id, lead.first);
  const toFirst = toRegion(destination, 'distribution', first);
  if (lead.kind === 'one') return [{ sentence: words.most({ destination, portion }), steers: [toFirst] }];
  const second = table.regions[lead.second - 1];
  if (!second) return [];
  const isShared = lead.kind === 'shared';
  const other = isShared ? second.destination[locale] : second.name[locale];
  const nextPortion = sizeOf(table, 'distribution', id, lead.second);
  return [
    {
      sentence: isShared
        ? words.mostShared({ one: destination, other, portion })
        : words.mostAheadOf({ destination, portion, next: other, nextPortion }),
      steers: [toFirst, toRegion(other, 'distribution', second)],
    },
  ];
}

/** Where they are over- or under-represented; nothing where nothing can be said. */
function howSpread({ table, messages, locale }: PageContext, id: string): readonly Fact[] {
  const words = messages.finding;
  const spread = spreadOf(table, id);
  switch (spread?.kind) {
    case undefined:
      return [];
    case 'over':
    case 'under': {
      const { column, index } = spread.region;
      const region = table.regions[column - 1];
      const place = region?.place[locale] ?? '';
      const sentence = words[spread.kind]({
        place,
        portion: sizeOf(table, 'distribution', id, column),
        ofAll: sizeOf(table, 'distribution', table.total.id, column),
        index,
      });
      return [{ sentence, steers: region ? [toRegion(place, 'index', region)] : [] }];
    }
    case 'much as all':
      return plain(words.muchAsAll);
    case 'too few':
      return plain(words.tooFew);
    default:
      return spread satisfies never;
  }
}
