import type { MouseEvent, PointerEvent } from 'react';
import type { TableRows } from '../../model/rows.ts';
import type { Sort } from '../../view/sort.ts';
import { useRowToAdd } from '../compare/use-row-to-add.tsx';
import { ColumnHeader } from './ColumnHeader.tsx';
import type { FigureColumn } from './figure-column.ts';
import { useHoldInPlace } from './hold-in-place.ts';
import type { TableSubject } from './table-subject.ts';
import { useRowElements } from './row-elements.tsx';
import { useRowLinks } from './row-links.ts';
import { useSite } from '../site/site.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
  readonly sort: Sort | null;
  readonly subject: TableSubject;
  /** The region under the pointer, here or on the map. */
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  /** `clicks` counts those in quick succession. Null where the page is about a region. */
  readonly onSelect: ((region: string, clicks: number) => void) | null;
}

/** The page's table of figures: sortable by every column, totals apart from their parts. */
export function FigureTable({
  caption,
  columns,
  rows,
  sort,
  subject,
  hovered,
  onHover,
  onSelect,
}: FigureTableProps) {
  const { view, messages } = useSite();
  const row = useRowElements(columns, subject.current);
  // on a region's page, the measure that the map shows
  const selected = subject.region?.id ?? view.region;
  const { table, hold } = useHoldInPlace(selected);
  const { load, rowToAdd } = useRowToAdd(table);
  const followRow = useRowLinks(table, rows, columns);
  return (
    <div
      className={subject.scope.kind === 'total' ? 'frame below' : 'frame'}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table
        ref={table}
        className={subject.region ? 'grid of-region' : 'grid'}
        onFocus={({ target }) => load(target)}
        onPointerOver={(event) => {
          load(event.target);
          onHover(regionUnder(event));
        }}
        onPointerLeave={() => onHover(null)}
        onClick={(event) => {
          followRow(event);
          const region = regionUnder(event);
          if (region === null || !onSelect || endsDragging(event)) return;
          hold();
          onSelect(region, event.detail);
        }}
      >
        <caption className="unseen">{caption}</caption>
        <colgroup>
          <col />
          {columns.map(({ key, region }) => (
            <col key={key} className={columnClass(region, selected, hovered)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <ColumnHeader
              column="citizenship"
              label={messages.column.citizenship}
              region={null}
              sorted={sortedBy('citizenship', sort)}
            />
            {columns.map(({ key, label, headsTo }) => (
              <ColumnHeader
                key={key}
                column={key}
                label={label}
                region={headsTo}
                sorted={sortedBy(key, sort)}
              />
            ))}
          </tr>
        </thead>
        {rows.head.length > 0 && <tbody className="totals">{rows.head.map(row)}</tbody>}
        <tbody>{rows.body.map(row)}</tbody>
        {rows.foot.length > 0 && <tfoot className="totals">{rows.foot.map(row)}</tfoot>}
      </table>
      {rowToAdd}
    </div>
  );
}

/** How a column is sorted, as `aria-sort` says it; undefined where the table is sorted by none or by another one. */
function sortedBy(column: string, sort: Sort | null): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

function columnClass(
  region: string | null,
  selected: string | null,
  hovered: string | null,
): string | undefined {
  if (region === null) return undefined;
  const classes = [region === selected && 'selected', region === hovered && 'hovered'].filter(Boolean);
  return classes.join(' ') || undefined;
}

/** True for the click at the end of a selection of text. */
function endsDragging({ detail }: MouseEvent): boolean {
  return detail === 1 && getSelection()?.isCollapsed === false;
}

function regionUnder({ target }: PointerEvent | MouseEvent): string | null {
  const cell = target instanceof Element ? target.closest('td[data-region]') : null;
  return cell?.getAttribute('data-region') ?? null;
}
