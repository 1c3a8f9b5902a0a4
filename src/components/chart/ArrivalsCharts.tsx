import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Region } from '../../model/dataset.ts';
import type { RegionChart } from '../../view/parts.ts';
import { shownParts } from '../../view/parts.ts';
import { useSite } from '../site/site.ts';
import { continentsChart, contrastChart, largestChart } from './arrivals-charts.ts';
import { BarTable } from './BarTable.tsx';

/** Who came to a region: the continents, the largest citizenships, and those that set it apart most clearly. */
export function ArrivalsCharts({ region }: { readonly region: Region }) {
  const { table, view, messages, numbers, locale } = useSite();
  const charts = useMemo(() => {
    const context = { table, messages, numbers, locale };
    return {
      continents: continentsChart(context, region),
      largest: largestChart(context, region),
      contrast: contrastChart(context, region),
    };
  }, [table, messages, numbers, locale, region]);
  const { chart: words } = messages;
  const about: Readonly<Record<RegionChart, { caption: string; above?: ReactNode; below?: ReactNode }>> = {
    continents: { caption: words.continents, above: <Key tick={words.inAll} /> },
    largest: { caption: words.largestHere(charts.largest.rows.length), above: <Key tick={words.alike} /> },
    contrast: { caption: words.contrast, below: <p className="note">{words.contrastNote}</p> },
  };
  return (
    <div className="arrivals">
      {shownParts(view).regionCharts.map((name) => {
        const { caption, above, below } = about[name];
        return (
          <section key={name}>
            <h3>{caption}</h3>
            {above}
            <BarTable chart={charts[name]} name={name} caption={caption} />
            {below}
          </section>
        );
      })}
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
