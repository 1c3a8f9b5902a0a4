import type { MouseEvent, RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { TableRows } from '../../model/rows.ts';
import type { Place } from '../../view/page.ts';
import { followInApp } from '../site/PlaceLink.tsx';
import type { Site } from '../site/site.ts';
import { useSite } from '../site/site.ts';
import type { FigureColumn } from './figure-column.ts';

const ROW_LINK = '[data-citizenship] a';

/**
 * The links of a table's rows, which are markup to React: keeps their addresses at what the view takes along, also of rows
 * that have come or changed, and gives the one handler that follows them in the app.
 */
export function useRowLinks(
  grid: RefObject<HTMLTableElement | null>,
  rows: TableRows,
  columns: readonly FigureColumn[],
): (event: MouseEvent) => void {
  const { table, locale, hrefTo, go } = useSite();
  useLayoutEffect(() => {
    for (const link of grid.current?.querySelectorAll(ROW_LINK) ?? []) {
      const place = placeOf(link, { table, locale });
      const href = place && hrefTo(place);
      if (href !== null && href !== link.getAttribute('href')) link.setAttribute('href', href);
    }
  }, [grid, rows, columns, table, locale, hrefTo]);
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest(ROW_LINK) : null;
    const place = link && placeOf(link, { table, locale });
    if (place) followInApp(event, () => go(place));
  };
}

function placeOf(link: Element, { table, locale }: Pick<Site, 'table' | 'locale'>): Place | null {
  const citizenship = table.byId.get(link.closest('tr')?.dataset['citizenship'] ?? '');
  return citizenship ? { locale, page: { kind: 'citizenship', citizenship } } : null;
}
