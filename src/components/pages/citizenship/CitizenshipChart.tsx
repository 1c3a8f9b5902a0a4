import type { Citizenship } from '../../../model/dataset.ts';
import { isConstant } from '../../../model/map-shading.ts';
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
  const { messages, view } = useSite();
  if (isConstant(view.measure, citizenship))
    return (
      <>
        <FigureTitle heading={messages.chart.varies} {...page} />
        <p className="note">{messages.chart.constant}</p>
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
