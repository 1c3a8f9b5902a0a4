import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { ComparedPair } from '../../model/comparison.ts';
import { comparedPairs, furthestApart, isTooSmall } from '../../model/comparison.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { hasNobody, sizeOf } from '../../model/sizes.ts';
import type { PageContext } from '../pages/page-kind.ts';

/** What differs most between citizenships, and what is alike, as far as the figures bear it. */
export function citizenshipsFinding(context: PageContext, citizenships: readonly Citizenship[]): string {
  const { table, locale, messages } = context;
  const { finding } = COMPARE_WORDS[locale];
  const nobodys = citizenships.filter((one) => hasNobody(table, one));
  const small = citizenships.filter((one) => isTooSmall(table, one) && !nobodys.includes(one));
  const sentences = [
    ...(small.length > 0 ? [finding.few(small.map((one) => one.people[locale]))] : []),
    ...nobodys.map((one) => messages.finding.none(one.people[locale])),
  ];
  const pairs = comparedPairs(table, citizenships);
  const [most] = pairs;
  const least = pairs.at(-1);
  if (!most || !least) return sentences.join(' ');
  if (!most.isBeyondChance) return [finding.chance, ...sentences].join(' ');
  return [
    pairs.length === 1
      ? finding.places({ ...named(context, most), dissimilarity: most.dissimilarity })
      : finding.least(named(context, most)),
    largestDifference(context, most),
    ...(pairs.length === 1
      ? []
      : [finding.most({ ...named(context, least), isBeyondChance: least.isBeyondChance })]),
    ...sentences,
  ].join(' ');
}

function largestDifference(context: PageContext, { one, other }: ComparedPair): string {
  const { table, locale } = context;
  const column = furthestApart(table, one.id, other.id) ?? 0;
  const part = (citizenship: Citizenship) => ({
    people: peopleIn(context, citizenship),
    share: sizeOf(table, 'distribution', citizenship.id, column),
  });
  const [high, low] = [part(one), part(other)].toSorted((a, b) => b.share - a.share);
  const isAll = [one, other].includes(table.total);
  if (!high || !low) return '';
  return COMPARE_WORDS[locale].finding.largest({
    place: table.regions[column - 1]?.place[locale] ?? '',
    high,
    low,
    all: isAll ? null : sizeOf(table, 'distribution', table.total.id, column),
  });
}

function named(context: PageContext, { one, other }: ComparedPair) {
  return { one: peopleIn(context, one), other: peopleIn(context, other) };
}

/** The people of a citizenship in a sentence; of the total, all who moved. */
function peopleIn({ locale }: PageContext, { kind, people }: Citizenship): string {
  return kind === 'total' ? COMPARE_WORDS[locale].everybody : people[locale];
}
