import type { Region } from '../../../model/dataset.ts';
import type { Representation } from '../../../model/representation.ts';
import { representations } from '../../../model/representation.ts';
import { columnOf } from '../../../model/table.ts';
import { Extremes } from '../../chart/Extremes.tsx';
import { useSite } from '../../site/site.ts';

/** The citizenships most over- and under-represented among those who moved to a region. */
export function Represented({ region }: { readonly region: Region }) {
  const { table, locale, messages } = useSite();
  const { more, fewer } = representations(table, columnOf(table, region.id));
  return (
    <Extremes
      words={messages.represented}
      subject={region.destination[locale]}
      first={more.map(withValue)}
      last={fewer.map(withValue)}
    />
  );
}

function withValue({ citizenship, index }: Representation) {
  return { citizenship, value: index };
}
