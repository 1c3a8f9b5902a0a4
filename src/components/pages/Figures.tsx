import { useCallback, useMemo, useRef, useState } from 'react';
import type { Table } from '../../model/table.ts';
import type { PageName, PageOf } from '../../view/page-kinds.ts';
import { MapPanel } from '../map/MapPanel.tsx';
import { SmallMultiples } from '../map/SmallMultiples.tsx';
import { ErrorBoundary, RowsErrorBoundary } from '../site/ErrorBoundary.tsx';
import { NextPageFirst } from '../site/NextPageFirst.tsx';
import { useSite } from '../site/site.ts';
import { TablePanel } from '../table/TablePanel.tsx';
import type { PageFigures } from './page-figures.ts';

interface FiguresProps<K extends PageName> {
  readonly page: PageOf<K>;
  /** What the figures of a page of this kind show: of this page, and of the next, whose map may come first. */
  readonly figuresOf: (table: Table, page: PageOf<K>) => PageFigures;
}

/** The map, or the small maps, and the table; what is hovered in one is marked in the other. */
export function Figures<K extends PageName>({ page, figuresOf }: FiguresProps<K>) {
  const { table, view, update } = useSite();
  const { region: selected } = view;
  const [hovered, hover] = useState<string | null>(null);
  const before = useRef(selected);
  // a second click in a row is for the figure's text: the region is again what it was before the first
  const select = useCallback(
    (region: string, clicks = 1) => {
      if (clicks < 2) before.current = selected;
      update({ region: clicks > 1 ? before.current : region === selected ? null : region });
    },
    [selected, update],
  );
  const figures = useMemo(() => figuresOf(table, page), [figuresOf, table, page]);
  const linked = { hovered, onHover: hover, onSelect: figures.map.region === null ? select : null };
  const many = view.map === 'many';
  const showsMap = view.show.includes('map');
  const showsTable = view.show.includes('table');
  return (
    <div className={many ? 'figures many-maps' : 'figures'} id="figures" tabIndex={-1}>
      <ErrorBoundary>
        {showsMap && !many && (
          <NextPageFirst page={page}>
            {(next) => <MapPanel {...figuresOf(table, next).map} {...linked} />}
          </NextPageFirst>
        )}
      </ErrorBoundary>
      <RowsErrorBoundary>
        {showsTable ? (
          <TablePanel subject={figures.table} maps={showsMap && many} {...linked} />
        ) : (
          showsMap && many && <SmallMultiples subject={figures.table} />
        )}
      </RowsErrorBoundary>
    </div>
  );
}
