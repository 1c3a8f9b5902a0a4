import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { nothingToDraw } from '../../model/map-shading.ts';
import { isWholeTable } from '../../model/subject.ts';
import type { Table } from '../../model/table.ts';
import type { PageName, PageOf } from '../../view/page-kinds.ts';
import { shownParts } from '../../view/parts.ts';
import { MapPanel } from '../map/MapPanel.tsx';
import { SelectedRegion } from '../map/SelectedRegion.tsx';
import { SmallMaps } from '../map/SmallMaps.tsx';
import { ErrorBoundary, RowsErrorBoundary } from '../site/ErrorBoundary.tsx';
import type { LinkedRegions } from '../site/linked-regions.ts';
import { useLinkedRegions } from '../site/linked-regions.ts';
import { MeasureChoice } from '../site/MeasureChoice.tsx';
import { NextPageFirst } from '../site/NextPageFirst.tsx';
import { useSite } from '../site/site.ts';
import { TablePanel } from '../table/TablePanel.tsx';
import type { PageFigures } from './page-figures.ts';

interface FiguresProps<K extends PageName> {
  readonly page: PageOf<K>;
  /** What the figures of a page of this kind show: of this page, and of the next, whose map may come first. */
  readonly figuresOf: (table: Table, page: PageOf<K>) => PageFigures;
  /** Title and finding, which stand beside the map. */
  readonly intro: ReactNode;
  /** What is drawn below the finding. */
  readonly chart: (linked: LinkedRegions) => ReactNode;
}

/** The first screen, where the answer is drawn, and the table below it. */
export function Figures<K extends PageName>({ page, figuresOf, intro, chart }: FiguresProps<K>) {
  const { table, view } = useSite();
  const figures = useMemo(() => figuresOf(table, page), [figuresOf, table, page]);
  const linked = useLinkedRegions(figures.map.region === null);
  const many = view.map === 'many';
  const shows = shownParts(view);
  const { region, citizenship } = figures.map;
  // in place of the one map the tinted table shows what there is
  const isFlat = many || (shows.table && !region && nothingToDraw(table, view.measure, citizenship) !== null);
  return (
    <div className="figures" id="figures" tabIndex={-1}>
      <div className={isFlat ? 'top flat' : 'top'}>
        {intro}
        <MeasureChoice isExplained={isWholeTable(figures.subject)} />
        {shows.chart && (
          <section className="figure">
            <ErrorBoundary>{chart(linked)}</ErrorBoundary>
          </section>
        )}
        <ErrorBoundary>
          {shows.map && !isFlat && (
            <NextPageFirst page={page}>
              {(next) => {
                const { map } = figuresOf(table, next);
                return (
                  <>
                    <MapPanel {...map} {...linked} />
                    {map.region === null && <SelectedRegion citizenship={map.citizenship} />}
                  </>
                );
              }}
            </NextPageFirst>
          )}
        </ErrorBoundary>
      </div>
      <RowsErrorBoundary>
        {shows.table ? (
          <TablePanel subject={figures.table} maps={shows.map && many} {...linked} />
        ) : (
          shows.map && many && <SmallMaps subject={figures.table} />
        )}
      </RowsErrorBoundary>
    </div>
  );
}
