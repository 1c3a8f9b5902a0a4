import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import { useMemo } from 'react';
import type { Citizenship, Locale } from '../model/dataset.ts';
import type { Row, TableRows } from '../model/rows.ts';
import type { Place } from '../view/page.ts';
import type { Sort } from '../view/sort.ts';
import { ColumnHeader } from './ColumnHeader.tsx';
import type { FigureColumn } from './figure-columns.ts';
import { followInApp } from './PlaceLink.tsx';
import type { Site } from './site.ts';
import { useSite } from './site.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
  readonly sort: Sort | null;
  /** The citizenship that the page is about. */
  readonly current: Citizenship | null;
  /** The region under the pointer, here or on the map. */
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  readonly onSelect: (region: string) => void;
}

/** The page's table of figures: sortable by every column, totals apart from their parts. */
export function FigureTable({
  caption,
  columns,
  rows,
  sort,
  current,
  hovered,
  onHover,
  onSelect,
}: FigureTableProps) {
  const { view, messages } = useSite();
  const row = useRows(columns, current);
  return (
    <div className="frame" role="region" aria-label={caption} tabIndex={0}>
      <table
        className={view.page.kind === 'region' ? 'of-region' : undefined}
        onPointerOver={(event) => onHover(regionUnder(event))}
        onPointerLeave={() => onHover(null)}
        onClick={(event) => {
          const region = regionUnder(event);
          if (region !== null) onSelect(region);
        }}
      >
        <caption>
          <span>{caption}</span>
        </caption>
        <colgroup>
          <col />
          {columns.map(({ key, region }) => (
            <col key={key} className={columnClass(region, view.region, hovered)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <ColumnHeader
              column="citizenship"
              label={messages.column.citizenship}
              sorted={sortedBy('citizenship', sort)}
            />
            {columns.map(({ key, label }) => (
              <ColumnHeader key={key} column={key} label={label} sorted={sortedBy(key, sort)} />
            ))}
          </tr>
        </thead>
        {rows.head.length > 0 && <tbody className="totals">{rows.head.map(row)}</tbody>}
        <tbody>{rows.body.map(row)}</tbody>
        {rows.foot.length > 0 && <tfoot className="totals">{rows.foot.map(row)}</tfoot>}
      </table>
    </div>
  );
}

/** How a column is sorted, as `aria-sort` says it; undefined where the table is sorted by none or by another one. */
function sortedBy(column: string, sort: Sort | null): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

/** The element of a row, for as long as columns and ways are the same. */
function useRows(columns: readonly FigureColumn[], current: Citizenship | null): (row: Row) => ReactNode {
  const { view, hrefTo, go } = useSite();
  const { locale } = view;
  return useMemo(
    () => rowElements({ columns, current, locale, hrefTo, go }),
    [columns, current, locale, hrefTo, go],
  );
}

interface RowContext extends Pick<Site, 'hrefTo' | 'go'> {
  readonly columns: readonly FigureColumn[];
  readonly current: Citizenship | null;
  readonly locale: Locale;
}

/** Makes each row's element once: sorting and filtering move rows about and change none. */
function rowElements(context: RowContext): (row: Row) => ReactNode {
  const made = new Map<string, ReactNode>();
  return (row) => {
    const key = `${row.depth} ${row.citizenship.id}`;
    const known = made.get(key) ?? rowElement(row, context);
    made.set(key, known);
    return known;
  };
}

/** No component, since each would be one more thing for React to keep and remove. */
function rowElement(
  { citizenship, depth }: Row,
  { columns, current, locale, hrefTo, go }: RowContext,
): ReactNode {
  const { id, kind, name, notes } = citizenship;
  const place: Place = { locale, page: { kind: 'citizenship', citizenship } };
  const isCurrent = citizenship === current;
  return (
    <tr
      key={id}
      data-citizenship={id}
      className={rowClass(kind, depth)}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <th scope="row">
        {isCurrent ? (
          <a aria-current="page">{name[locale]}</a>
        ) : (
          <a href={hrefTo(place)} onClick={(event) => followInApp(event, () => go(place))}>
            {name[locale]}
          </a>
        )}
        {notes.length > 0 && <sup>{notes.join('')}</sup>}
      </th>
      {columns.map(({ key, region, text }) => (
        <td key={key} data-region={region ?? undefined}>
          {text(id)}
        </td>
      ))}
    </tr>
  );
}

function rowClass(kind: Citizenship['kind'], depth: number): string | undefined {
  const classes = [kind !== 'country' && kind, depth > 0 && `depth-${depth}`].filter(Boolean);
  return classes.join(' ') || undefined;
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

function regionUnder({ target }: PointerEvent | MouseEvent): string | null {
  const cell = target instanceof Element ? target.closest('td[data-region]') : null;
  return cell?.getAttribute('data-region') ?? null;
}
