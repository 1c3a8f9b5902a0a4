import { useMemo } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import { MEASURES, isBracketed, measureRecord, readMeasure } from '../../model/measures.ts';
import type { LinkedRegions } from '../site/linked-regions.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import { ChartKey } from './ChartKey.tsx';
import { IndexBar } from './IndexBar.tsx';
import { LengthBar } from './LengthBar.tsx';
import { regionBars } from './region-bars.ts';

interface RegionChartProps {
  readonly citizenship: Citizenship;
  readonly linked: LinkedRegions;
}

/**
 * Where the citizens of X went: a row for each region with its figure in the view's measure, a bar, and the other measures
 * in quiet columns. A table to a screen reader, which the bars add nothing to.
 */
export function RegionChart({ citizenship, linked }: RegionChartProps) {
  const { table, view, messages, numbers } = useSite();
  const { measure, locale } = view;
  const { id } = citizenship;
  const bars = useMemo(() => regionBars(table, measure, citizenship), [table, measure, citizenship]);
  const bar = (column: number) => {
    const kind = measureRecord(measure).bars;
    switch (kind) {
      case 'length':
        return <LengthBar bar={bars[column - 1]} />;
      case 'ratio':
        return <IndexBar citizenship={id} column={column} />;
      case 'none':
        return null;
    }
  };
  const others = MEASURES.filter((other) => other !== measure);
  const figure = (shown: (typeof MEASURES)[number], column: number) =>
    numbers.reading(shown, readMeasure(table, shown, id, column), isBracketed(table, shown, id, column));
  const rows = [...table.regions.map((region, i) => ({ region, column: i + 1 }))];
  return (
    <>
      <ChartKey citizenship={citizenship} />
      <table className="bars" data-chart="regions" onPointerLeave={() => linked.onHover(null)}>
        <caption className="unseen">{messages.profile}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.region}</th>
            <th scope="col">{messages.column[measure]}</th>
            <td className="b" />
            {others.map((other) => (
              <th key={other} scope="col" className="q">
                {messages.column[other]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ region, column }) => (
            <tr
              key={region.id}
              data-region={region.id}
              className={rowClass(region.id === view.region, region.id === linked.hovered)}
              onPointerEnter={() => linked.onHover(region.id)}
            >
              <th scope="row">
                <PlaceLink to={{ locale, page: { kind: 'region', region } }}>{region.name[locale]}</PlaceLink>
              </th>
              <td>{figure(measure, column)}</td>
              <td className="b">{bar(column)}</td>
              {others.map((other) => (
                <td key={other} className="q">
                  {figure(other, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.norway}</th>
            <td>{figure(measure, 0)}</td>
            <td />
            {others.map((other) => (
              <td key={other} className="q">
                {figure(other, 0)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}

function rowClass(selected: boolean, hovered: boolean): string | undefined {
  return [selected && 'on', hovered && 'under'].filter(Boolean).join(' ') || undefined;
}
