import type { Citizenship, Region } from '../../../model/dataset.ts';
import { isNearlyLevel } from '../../../model/nearly-level.ts';
import { representations } from '../../../model/representation.ts';
import { countriesBySize, sizeOf } from '../../../model/sizes.ts';
import { columnOf } from '../../../model/table.ts';
import type { PageContext } from '../page-kind.ts';
import type { Steer } from '../steer.ts';

/** What the facts of {@link regionFinding} lead to, in its order: the pages of the citizenships that it names. */
export function regionSteers({ table, locale }: PageContext, region: Region): readonly Steer[] {
  const column = columnOf(table, region.id);
  const share = ({ id }: Citizenship) => sizeOf(table, 'share', id, column);
  const [largest, second] = countriesBySize(table, column);
  const isLevel = largest && second && isNearlyLevel(share(largest), share(second));
  const [over] = representations(table, column).more;
  return [largest, isLevel && second, over?.citizenship].flatMap((citizenship) =>
    citizenship
      ? [
          {
            words: citizenship.people[locale],
            to: { locale, page: { kind: 'citizenship', citizenship } },
          } as const,
        ]
      : [],
  );
}
