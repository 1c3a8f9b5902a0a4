import { useMemo } from 'react';
import type { Region } from '../../model/dataset.ts';
import { useSite } from '../site/site.ts';
import { continentsChart, contrastChart, largestChart } from './arrivals-charts.ts';
import { BarTable } from './BarTable.tsx';

/** Who came to a region: the continents, the largest citizenships, and those that set it apart most clearly. */
export function ArrivalsCharts({ region }: { readonly region: Region }) {
  const { table, messages, numbers, locale } = useSite();
  const charts = useMemo(() => {
    const context = { table, messages, numbers, locale };
    return {
      continents: continentsChart(context, region),
      largest: largestChart(context, region),
      contrast: contrastChart(context, region),
    };
  }, [table, messages, numbers, locale, region]);
  const { chart } = messages;
  const largest = chart.largestHere(charts.largest.rows.length);
  return (
    <div className="arrivals">
      <section>
        <h3>{chart.continents}</h3>
        <Key tick={chart.inAll} />
        <BarTable chart={charts.continents} name="continents" caption={chart.continents} />
      </section>
      <section>
        <h3>{largest}</h3>
        <Key tick={chart.alike} />
        <BarTable chart={charts.largest} name="largest" caption={largest} />
      </section>
      <section>
        <h3>{chart.contrast}</h3>
        <BarTable chart={charts.contrast} name="contrast" caption={chart.contrast} />
        <p className="note">{chart.contrastNote}</p>
      </section>
    </div>
  );
}

/** What the tick of a bar stands for. */
function Key({ tick }: { readonly tick: string }) {
  return (
    <p className="key">
      <i className="tick" /> {tick}
    </p>
  );
}
