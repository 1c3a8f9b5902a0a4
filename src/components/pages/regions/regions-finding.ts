import { sizeOf } from '../../../model/sizes.ts';
import type { PageContext } from '../page-kind.ts';

/** What the regions have in common and what sets them apart: where most moved, in all and per inhabitant. */
export function regionsFinding({ table, messages, locale }: PageContext): string {
  const { id } = table.total;
  const regions = table.regions.map((region, i) => ({
    destination: region.destination[locale],
    portion: sizeOf(table, 'distribution', id, i + 1),
    rate: sizeOf(table, 'rate', id, i + 1),
  }));
  const by = (key: 'portion' | 'rate') => regions.toSorted((a, b) => b[key] - a[key]);
  const [top] = by('portion');
  const rates = by('rate');
  const [highest, lowest] = [rates[0], rates.at(-1)];
  if (!top || !highest || !lowest) return messages.regionsIntro(regions.length);
  return `${messages.regionsIntro(regions.length)} ${messages.regionsFinding({ top, highest, lowest })}`;
}
