import { useMemo } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import { useSite } from '../site/site.ts';
import { BarTable } from './BarTable.tsx';
import { compositionChart } from './composition-chart.ts';

/** Who came: the parts of a group as bars on one scale, which lead to the page of each, with their largest countries. */
export function Composition({ group }: { readonly group: Citizenship }) {
  const { table, messages, numbers, locale } = useSite();
  const chart = useMemo(
    () => compositionChart({ table, messages, numbers, locale }, group),
    [table, messages, numbers, locale, group],
  );
  return (
    <>
      <p className="key">
        <i />
        {messages.chart.largest} <i className="rest" />
        {messages.chart.rest}
      </p>
      <BarTable chart={chart} name="composition" caption={messages.chart.composition} />
    </>
  );
}
