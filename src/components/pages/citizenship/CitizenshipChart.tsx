import type { Citizenship } from '../../../model/dataset.ts';
import { nothingToDraw } from '../../../model/map-shading.ts';
import { Composition } from '../../chart/Composition.tsx';
import { RegionChart } from '../../chart/RegionChart.tsx';
import type { SharedPage } from '../../share/share-action.ts';
import { FigureTitle } from '../../share/FigureTitle.tsx';
import type { LinkedRegions } from '../../site/linked-regions.ts';
import { useSite } from '../../site/site.ts';

interface CitizenshipChartProps extends SharedPage {
  readonly citizenship: Citizenship;
  readonly linked: LinkedRegions;
}

/** The picture beside a citizenship's map: who came, on the home page; elsewhere where they went. */
export function CitizenshipChart({ citizenship, linked, ...page }: CitizenshipChartProps) {
  const { table, messages, view } = useSite();
  const nothing = nothingToDraw(table, view.measure, citizenship);
  if (nothing)
    return (
      <>
        <FigureTitle heading={messages.chart.instead[nothing].heading} {...page} />
        <p className="note">{messages.chart.instead[nothing].note}</p>
      </>
    );
  if (citizenship.kind === 'total')
    return (
      <>
        <FigureTitle heading={messages.chart.composition} {...page} />
        <Composition group={citizenship} />
      </>
    );
  return (
    <>
      <FigureTitle heading={messages.profile} {...page} />
      <RegionChart citizenship={citizenship} linked={linked} />
    </>
  );
}
