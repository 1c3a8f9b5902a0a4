import { useMemo } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import type { LinkedRegions } from '../site/linked-regions.ts';
import { useSite } from '../site/site.ts';
import { BarTable } from './BarTable.tsx';
import { ChartKey } from './ChartKey.tsx';
import { regionChart } from './region-chart.ts';

interface RegionChartProps {
  readonly citizenship: Citizenship;
  readonly linked: LinkedRegions;
}

/** Where the citizens of X went: a bar for each region in the view's measure, the other measures beside it. */
export function RegionChart({ citizenship, linked }: RegionChartProps) {
  const { table, view, messages, numbers, locale } = useSite();
  const { measure, region } = view;
  const chart = useMemo(
    () => regionChart({ table, messages, numbers, locale }, measure, citizenship),
    [table, messages, numbers, locale, measure, citizenship],
  );
  return (
    <>
      <ChartKey citizenship={citizenship} />
      <BarTable
        {...{ chart, name: 'regions', caption: messages.profile }}
        {...{ selected: region, hovered: linked.hovered, onHover: linked.onHover }}
      />
    </>
  );
}
