import type { Citizenship } from '../../../model/dataset.ts';
import { leadingRegion } from '../../../model/leading-region.ts';
import { largestCountry } from '../../../model/sizes.ts';
import { spreadOf } from '../../../model/spread.ts';
import type { PageContext } from '../page-kind.ts';
import type { Steer } from '../steer.ts';

/** What the facts of {@link citizenshipFinding} lead to, in its order. */
export function citizenshipSteers(context: PageContext, citizenship: Citizenship): readonly Steer[] {
  const { table, locale } = context;
  const isTotal = citizenship.kind === 'total';
  const largest = isTotal ? largestCountry(table, 0) : undefined;
  return [
    ...whereMost(context, citizenship, isTotal),
    ...(largest
      ? [
          {
            words: largest.people[locale],
            to: { locale, page: { kind: 'citizenship', citizenship: largest } },
          } as const,
        ]
      : []),
    ...(isTotal ? [] : howSpread(context, citizenship)),
  ];
}

/** To the shares of the regions, the leading one selected; the total's finding names the first alone. */
function whereMost({ table, locale }: PageContext, { id }: Citizenship, isTotal: boolean): readonly Steer[] {
  const lead = leadingRegion(table, id);
  if (!lead) return [];
  const to = (column: number, form: 'destination' | 'name'): readonly Steer[] => {
    const region = table.regions[column - 1];
    return region
      ? [{ words: region[form][locale], change: { measure: 'distribution', region: region.id } }]
      : [];
  };
  const first = to(lead.first, 'destination');
  if (isTotal || lead.kind === 'one') return first;
  return [...first, ...to(lead.second, lead.kind === 'shared' ? 'destination' : 'name')];
}

/** To the indices of the regions, the one that stands out selected. */
function howSpread({ table, locale }: PageContext, { id }: Citizenship): readonly Steer[] {
  const spread = spreadOf(table, id);
  const region = spread && 'region' in spread ? table.regions[spread.region.column - 1] : undefined;
  return region ? [{ words: region.place[locale], change: { measure: 'index', region: region.id } }] : [];
}
