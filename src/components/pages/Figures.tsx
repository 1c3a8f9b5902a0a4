import { useCallback, useRef, useState } from 'react';
import { NextPageFirst } from '../site/NextPageFirst.tsx';
import { ErrorBoundary, RowsErrorBoundary } from '../site/ErrorBoundary.tsx';
import { MapPanel } from '../map/MapPanel.tsx';
import { SmallMultiples } from '../map/SmallMultiples.tsx';
import { TablePanel } from '../table/TablePanel.tsx';
import { useSite } from '../site/site.ts';

/** The map, or the small maps, and the table; what is hovered in one is marked in the other. */
export function Figures() {
  const { view, update } = useSite();
  const { page, region: selected } = view;
  const [hovered, hover] = useState<string | null>(null);
  const onRegionPage = page.kind === 'region';
  const before = useRef(selected);
  // a second click in a row is for the figure's text: the region is again what it was before the first
  const select = useCallback(
    (region: string, clicks = 1) => {
      if (clicks < 2) before.current = selected;
      if (!onRegionPage)
        update({ region: clicks > 1 ? before.current : region === selected ? null : region });
    },
    [onRegionPage, selected, update],
  );
  const linked = { hovered, onHover: hover, onSelect: select };
  const many = view.map === 'many';
  const showsMap = view.show.includes('map');
  const showsTable = view.show.includes('table');
  return (
    <div className={many ? 'figures many-maps' : 'figures'} id="figures" tabIndex={-1}>
      <ErrorBoundary>
        <NextPageFirst>{showsMap && !many && <MapPanel {...linked} />}</NextPageFirst>
      </ErrorBoundary>
      <RowsErrorBoundary>
        {showsTable ? (
          <TablePanel maps={showsMap && many} {...linked} />
        ) : (
          showsMap && many && <SmallMultiples />
        )}
      </RowsErrorBoundary>
    </div>
  );
}
