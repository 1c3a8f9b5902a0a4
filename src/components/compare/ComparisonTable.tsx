import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { measureRecord } from '../../model/measures.ts';
import { BarDrawing } from '../chart/BarDrawing.tsx';
import { RowLink } from '../chart/RowLink.tsx';
import type { LinkedRegions } from '../site/linked-regions.ts';
import { useSite } from '../site/site.ts';
import { comparisonChart } from './comparison-chart.ts';

interface ComparisonTableProps {
  readonly citizenships: readonly Citizenship[];
  readonly classes: Classes;
  /** What the table is read out as. */
  readonly caption: string;
  readonly linked: LinkedRegions;
}

/** Citizenships in columns, regions in rows: a figure and a bar in each cell, all bars on one scale. */
export function ComparisonTable({ citizenships, classes, caption, linked }: ComparisonTableProps) {
  const site = useSite();
  const { view, messages, locale } = site;
  const isAboutOne = measureRecord(view.measure).bars === 'ratio';
  const stateOf = (id: string) =>
    [id === view.region && 'on', id === linked.hovered && 'under'].filter(Boolean).join(' ') || undefined;
  return (
    <table className="bars compared" data-chart="comparison" onPointerLeave={() => linked.onHover(null)}>
      <caption className="unseen">{caption}</caption>
      <colgroup>
        <col />
        {citizenships.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead className="unseen">
        <tr>
          <th scope="col">{messages.region}</th>
          {citizenships.map(({ id, name }) => (
            <th key={id} scope="col">
              {name[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisonChart(site, view.measure, citizenships, classes).map(({ id, label, cells }) => (
          <tr key={id} className={stateOf(id)} onPointerEnter={() => linked.onHover(id)}>
            <th scope="row">
              <RowLink of="region" id={id} label={label} />
            </th>
            {cells.map(({ citizenship, figure, bar }) => (
              <td key={citizenship.id} data-region={id} data-citizenship={citizenship.id}>
                <b>{figure}</b>
                <BarDrawing row={bar} isAboutOne={isAboutOne} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
