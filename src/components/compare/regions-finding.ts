import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Region } from '../../model/dataset.ts';
import { regionDissimilarity } from '../../model/region-likeness.ts';
import type { ContrastedCitizenship } from '../../model/region-ratio.ts';
import { regionContrasts } from '../../model/region-ratio.ts';
import { sizeOf } from '../../model/sizes.ts';
import { columnOf } from '../../model/table.ts';
import type { PageContext } from '../pages/page-kind.ts';

/** What differs most between those who moved to two regions, in people, and how alike they are as a whole. */
export function regionsFinding({ table, locale }: PageContext, region: Region, other: Region): string {
  const { regions } = COMPARE_WORDS[locale];
  const [column, otherColumn] = [columnOf(table, region.id), columnOf(table, other.id)];
  const { more, fewer } = regionContrasts(table, column, otherColumn);
  const [most, least] = [more[0], fewer[0]];
  const facts = ({ citizenship: { id, people }, surplus }: ContrastedCitizenship) => ({
    people: people[locale],
    share: sizeOf(table, 'share', id, column),
    otherShare: sizeOf(table, 'share', id, otherColumn),
    one: region.destination[locale],
    other: other.destination[locale],
    persons: Math.abs(surplus),
  });
  const apart = regionDissimilarity(table, region.id, other.id);
  return [
    ...(most ? [regions.more(facts(most))] : []),
    ...(least ? [regions.fewer(facts(least))] : []),
    ...(most || least ? [] : [regions.none]),
    ...(apart === null ? [] : [regions.alike(100 * apart)]),
  ].join(' ');
}
