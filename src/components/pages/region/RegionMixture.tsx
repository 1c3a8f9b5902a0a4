import type { Region } from '../../../model/dataset.ts';
import { effectiveNumber } from '../../../model/diversity.ts';
import { regionLikenesses } from '../../../model/region-likeness.ts';
import { columnOf } from '../../../model/table.ts';
import { PlaceLink } from '../../site/PlaceLink.tsx';
import { useSite } from '../../site/site.ts';

/** How mixed the immigration to a region is, and to which other one it is most and least alike. */
export function RegionMixture({ region }: { readonly region: Region }) {
  const { table, messages, locale } = useSite();
  const effective = effectiveNumber(table, columnOf(table, region.id));
  const alike = regionLikenesses(table, region.id).map(({ region: other, dissimilarity }) => ({
    place: other.place[locale],
    dissimilarity,
  }));
  const [most, least] = [alike[0], alike.at(-1)];
  if (effective === null || !most || !least) return null;
  const { mixed, likeness } = messages.settled;
  return (
    <p className="mixture">
      {mixed(effective, region.place[locale])} {likeness(most, least)}{' '}
      <PlaceLink to={{ locale, page: { kind: 'patterns' } }}>{messages.patterns}</PlaceLink>
    </p>
  );
}
