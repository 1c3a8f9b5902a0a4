import type { Region } from '../../model/dataset.ts';
import { representations } from '../../model/representation.ts';
import { columnOf } from '../../model/table.ts';
import { Extremes } from '../chart/Extremes.tsx';
import { useSite } from '../site/site.ts';

/** The citizenships most over- and under-represented among a region's immigrants. */
export function Represented({ region }: { readonly region: Region }) {
  const { table, locale, messages } = useSite();
  const ranked = representations(table, columnOf(table, region.id)).map(({ citizenship, index }) => ({
    citizenship,
    value: index,
  }));
  return <Extremes words={messages.represented} subject={region.destination[locale]} ranked={ranked} />;
}
